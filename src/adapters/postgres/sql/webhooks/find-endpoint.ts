import type { Kysely } from 'kysely';
import type { EndpointId, EndpointRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** An endpoint that was not removed. */
export async function findEndpoint(db: Kysely<Tables>, id: EndpointId): Promise<EndpointRecord | undefined> {
  return db
    .selectFrom('webhookEndpoint')
    .selectAll()
    .where('id', '=', id)
    .where('state', '!=', 'removed')
    .executeTakeFirst();
}
