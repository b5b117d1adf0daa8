import type { Kysely } from 'kysely';
import type { TermsRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** A version of the terms by its number. */
export async function termsByNumber(db: Kysely<Tables>, number: number): Promise<TermsRecord | undefined> {
  return db.selectFrom('termsVersion').selectAll().where('number', '=', number).executeTakeFirst();
}
