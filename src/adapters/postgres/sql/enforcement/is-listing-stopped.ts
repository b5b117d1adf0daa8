import { type Kysely, sql } from 'kysely';
import type { ListingId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** Whether an action keeps a listing out of the shop. */
export async function isListingStopped(db: Kysely<Tables>, listing: ListingId): Promise<boolean> {
  const { rows } = await sql<{ stopped: boolean }>`select monogram.listing_is_stopped(${listing}) as stopped`.execute(
    db,
  );
  return rows[0]?.stopped === true;
}
