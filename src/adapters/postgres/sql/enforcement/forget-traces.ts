import type { Kysely } from 'kysely';
import type { Tables } from '../../tables.ts';

/** Forgets by which browsers and networks accounts were seen, noted at a moment or before; answers how many. What names the person stays. */
export async function forgetTraces(db: Kysely<Tables>, before: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('identityMark')
    .where('kind', 'in', ['device', 'browser', 'network'])
    .where('notedAt', '<=', before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
