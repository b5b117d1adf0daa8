import type { Kysely } from 'kysely';
import type { AssetRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Keeps what the program knows of a piece that passed intake. */
export async function insertAsset(db: Kysely<Tables>, asset: AssetRecord): Promise<void> {
  await db.insertInto('asset').values(asset).execute();
}
