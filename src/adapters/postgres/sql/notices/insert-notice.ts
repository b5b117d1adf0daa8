import type { Kysely } from 'kysely';
import type { NoticeRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Leaves a notice. Who leaves it cannot read it, unless they are told. */
export async function insertNotice(db: Kysely<Tables>, notice: NoticeRecord): Promise<void> {
  await db.insertInto('notification').values(notice).execute();
}
