import type { Kysely } from 'kysely';
import type { DesignRecord } from '../../../../app/ports.ts';
import type { DesignId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** A design by id. */
export async function findDesign(db: Kysely<Tables>, id: DesignId): Promise<DesignRecord | undefined> {
  return db.selectFrom('design').selectAll().where('id', '=', id).executeTakeFirst();
}
