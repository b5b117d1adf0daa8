import type { Kysely } from 'kysely';
import type { DesignRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Designs nobody ordered in time. */
export async function expiredDesigns(db: Kysely<Tables>, now: Date, limit: number): Promise<DesignRecord[]> {
  return db.selectFrom('design').selectAll().where('expiresAt', '<=', now).orderBy('expiresAt').limit(limit).execute();
}
