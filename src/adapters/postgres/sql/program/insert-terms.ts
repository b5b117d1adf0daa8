import type { Kysely } from 'kysely';
import type { TermsRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Publishes a version of the terms. Versions are never changed. */
export async function insertTerms(db: Kysely<Tables>, terms: TermsRecord): Promise<void> {
  await db.insertInto('termsVersion').values(terms).execute();
}
