import type { Kysely } from 'kysely';
import type { Tables } from '../../tables.ts';

/** Forgets what was refused at a moment or before, and who sent it. */
export async function forgetRefused(db: Kysely<Tables>, before: Date): Promise<number> {
  const done = await db.deleteFrom('refusedPicture').where('refusedAt', '<=', before).executeTakeFirst();
  return Number(done.numDeletedRows);
}
