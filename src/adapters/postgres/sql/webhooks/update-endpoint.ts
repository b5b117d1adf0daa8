import type { Kysely } from 'kysely';
import type { EndpointId, EndpointRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Changes an endpoint. */
export async function updateEndpoint(
  db: Kysely<Tables>,
  id: EndpointId,
  change: Partial<EndpointRecord>,
): Promise<void> {
  await db.updateTable('webhookEndpoint').set(change).where('id', '=', id).execute();
}
