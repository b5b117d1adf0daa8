import type { Kysely } from 'kysely';
import type { ApplicationRecord } from '../../../../app/ports.ts';
import type { SellerId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** A seller's applications, newest first. */
export async function applicationsOf(db: Kysely<Tables>, seller: SellerId): Promise<ApplicationRecord[]> {
  return db
    .selectFrom('application')
    .selectAll()
    .where('sellerId', '=', seller)
    .orderBy('submittedAt', 'desc')
    .orderBy('id', 'desc')
    .execute();
}
