import type { Kysely } from 'kysely';
import type { NoticeRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Leaves notices. Who leaves them cannot read them, unless they are told. */
export async function insertNotices(db: Kysely<Tables>, notices: readonly NoticeRecord[]): Promise<void> {
  await db
    .insertInto('notification')
    .values([...notices])
    .execute();
}
