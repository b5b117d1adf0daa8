import { type Kysely, sql } from 'kysely';
import type { EndpointId, MessageId } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Puts a message on its way to one endpoint, to try it out. */
export async function tryEndpoint(db: Kysely<Tables>, id: EndpointId): Promise<MessageId> {
  const { rows } = await sql<{ id: MessageId }>`select monogram.announce_trial(${id}::uuid) as id`.execute(db);
  return rows[0]?.id as MessageId;
}
