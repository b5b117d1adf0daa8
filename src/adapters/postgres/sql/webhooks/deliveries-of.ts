import { type Kysely, sql } from 'kysely';
import type { DeliveryRow, EndpointId, Slice } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** The delivery log of an endpoint, newest first, each with its tries. */
export async function deliveriesOf(
  db: Kysely<Tables>,
  endpoint: EndpointId,
  { after, limit }: Slice,
): Promise<DeliveryRow[]> {
  let query = db
    .selectFrom('webhookDelivery')
    .innerJoin('webhookMessage', 'webhookMessage.id', 'webhookDelivery.messageId')
    .selectAll('webhookDelivery')
    .select('webhookMessage.type')
    .where('webhookDelivery.endpointId', '=', endpoint)
    .orderBy('webhookDelivery.at', 'desc')
    .orderBy('webhookDelivery.messageId', 'desc')
    .limit(limit);
  if (after)
    query = query.where(
      sql<boolean>`(webhook_delivery.at, webhook_delivery.message_id) < (${after.at}::timestamptz, ${after.id}::uuid)`,
    );
  const rows = await query.execute();
  if (rows.length === 0) return [];
  const tries = await db
    .selectFrom('webhookAttempt')
    .selectAll()
    .where('endpointId', '=', endpoint)
    .where(
      'messageId',
      'in',
      rows.map(({ messageId }) => messageId),
    )
    .orderBy('at')
    .execute();
  return rows.map((row) => ({ ...row, tries: tries.filter(({ messageId }) => messageId === row.messageId) }));
}
