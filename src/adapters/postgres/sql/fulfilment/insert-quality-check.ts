import { type Kysely, sql } from 'kysely';
import type { QualityCheckRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Keeps a checklist gone through. */
export async function insertQualityCheck(db: Kysely<Tables>, check: QualityCheckRecord): Promise<void> {
  await db
    .insertInto('qualityCheck')
    // An array would go as a list of SQL, not as JSON.
    .values({ ...check, answers: sql`${JSON.stringify(check.answers)}::jsonb` as never })
    .execute();
}
