import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../tables.ts';

/** Notices of this sender since a moment, and how many of all theirs were filed in bad faith. */
export async function noticesBy(
  db: Kysely<Tables>,
  email: string,
  since: Date,
): Promise<{ recent: number; abusive: number }> {
  const { rows } = await sql<{ recent: number; abusive: number }>`
    select count(*) filter (where filed_at >= ${since})::int as recent, count(*) filter (where abusive)::int as abusive
    from monogram.takedown where notifier_email = ${email}`.execute(db);
  return rows[0] ?? { recent: 0, abusive: 0 };
}
