import type { Kysely } from 'kysely';
import type { DesignRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Keeps a design until it is ordered or expires. */
export async function insertDesign(db: Kysely<Tables>, design: DesignRecord): Promise<void> {
  await db.insertInto('design').values(design).execute();
}
