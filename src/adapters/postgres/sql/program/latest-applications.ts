import type { Kysely } from 'kysely';
import type { ApplicationRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** The latest application of each seller that takes part. */
export async function latestApplications(db: Kysely<Tables>, limit: number): Promise<ApplicationRecord[]> {
  return db
    .selectFrom('application')
    .innerJoin('seller', 'seller.id', 'application.sellerId')
    .selectAll('application')
    .distinctOn('application.sellerId')
    .where('seller.participation', 'in', ['approved', 'suspended'])
    .orderBy('application.sellerId')
    .orderBy('application.submittedAt', 'desc')
    .limit(limit)
    .execute();
}
