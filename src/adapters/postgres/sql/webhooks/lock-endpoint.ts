import type { Kysely } from 'kysely';
import type { EndpointId, EndpointRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** An endpoint, locked until the transaction ends. */
export async function lockEndpoint(db: Kysely<Tables>, id: EndpointId): Promise<EndpointRecord | undefined> {
  return db
    .selectFrom('webhookEndpoint')
    .selectAll()
    .where('id', '=', id)
    .where('state', '!=', 'removed')
    .forUpdate()
    .executeTakeFirst();
}
