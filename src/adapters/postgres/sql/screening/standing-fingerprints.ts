import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../tables.ts';

/** Which of these fingerprints stand on the list already. */
export async function standingFingerprints(db: Kysely<Tables>, wanted: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ one: string }>`
    select distinct one from monogram.listed_picture, unnest(fingerprints) one
    where withdrawn_at is null and fingerprints && ${wanted}::text[] and one = any (${wanted}::text[])`.execute(db);
  return rows.map(({ one }) => one);
}
