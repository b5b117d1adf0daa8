import type { Kysely } from 'kysely';
import type { EndpointRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Keeps a new endpoint. */
export async function insertEndpoint(db: Kysely<Tables>, endpoint: EndpointRecord): Promise<void> {
  await db
    .insertInto('webhookEndpoint')
    .values({ ...endpoint, events: [...endpoint.events] })
    .execute();
}
