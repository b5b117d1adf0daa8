import type { Kysely } from 'kysely';
import type { KeyId } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';
import { anyOf } from '../any-of.ts';

/** Forgets which uploads these pieces of content used. */
export async function forgetUsesOf(db: Kysely<Tables>, keys: readonly KeyId[]): Promise<void> {
  if (keys.length === 0) return;
  await db.deleteFrom('assetUse').where('contentKey', '=', anyOf(keys)).execute();
}
