import type { Kysely } from 'kysely';
import type { EndpointRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Every endpoint that was not removed, oldest first. */
export async function endpoints(db: Kysely<Tables>): Promise<EndpointRecord[]> {
  return db.selectFrom('webhookEndpoint').selectAll().where('state', '!=', 'removed').orderBy('createdAt').execute();
}
