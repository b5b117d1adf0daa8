import type { Kysely } from 'kysely';
import type { DesignId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** Takes a design away; false if somebody was faster. */
export async function deleteDesign(db: Kysely<Tables>, id: DesignId): Promise<boolean> {
  const result = await db.deleteFrom('design').where('id', '=', id).executeTakeFirst();
  return result.numDeletedRows > 0n;
}
