import type { Kysely } from 'kysely';
import type { TermsRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Every version of the terms, newest first. */
export async function allTerms(db: Kysely<Tables>): Promise<TermsRecord[]> {
  return db.selectFrom('termsVersion').selectAll().orderBy('number', 'desc').execute();
}
