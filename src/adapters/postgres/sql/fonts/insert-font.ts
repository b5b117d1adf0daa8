import type { Kysely } from 'kysely';
import type { FontRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Puts a font on a seller's shelf. */
export async function insertFont(db: Kysely<Tables>, font: FontRecord): Promise<void> {
  await db
    .insertInto('sellerFont')
    .values({ ...font, scripts: [...font.scripts] })
    .execute();
}
