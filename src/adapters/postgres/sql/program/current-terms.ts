import type { Kysely } from 'kysely';
import type { TermsRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** The terms in force: the newest version whose day has come. */
export async function currentTerms(db: Kysely<Tables>, now: Date): Promise<TermsRecord | undefined> {
  return db
    .selectFrom('termsVersion')
    .selectAll()
    .where('effectiveAt', '<=', now)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
}
