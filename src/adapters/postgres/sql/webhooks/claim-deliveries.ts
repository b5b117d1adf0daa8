import { type Kysely, sql } from 'kysely';
import type { DueDelivery } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Takes deliveries that are due to endpoints that are on, the oldest first. Nobody else takes them before `lease`: a process that dies while it sends gives them back by dying. */
export async function claimDeliveries(
  db: Kysely<Tables>,
  now: Date,
  lease: Date,
  limit: number,
): Promise<DueDelivery[]> {
  const claimed = await db
    .updateTable('webhookDelivery')
    .set({ nextAt: lease })
    .where(
      sql<boolean>`(message_id, endpoint_id) in (
        select d.message_id, d.endpoint_id from monogram.webhook_delivery d
        join monogram.webhook_endpoint e on e.id = d.endpoint_id and e.state = 'on'
        where d.state = 'waiting' and d.next_at <= ${now}::timestamptz
        order by d.next_at limit ${limit} for update of d skip locked)`,
    )
    .returningAll()
    .execute();
  if (claimed.length === 0) return [];
  const messages = await db
    .selectFrom('webhookMessage')
    .selectAll()
    .where('id', 'in', [...new Set(claimed.map(({ messageId }) => messageId))])
    .execute();
  const endpoints = await db
    .selectFrom('webhookEndpoint')
    .selectAll()
    .where('id', 'in', [...new Set(claimed.map(({ endpointId }) => endpointId))])
    .execute();
  return claimed.flatMap((delivery) => {
    const message = messages.find(({ id }) => id === delivery.messageId);
    const endpoint = endpoints.find(({ id }) => id === delivery.endpointId);
    return message && endpoint ? { ...delivery, message, endpoint } : [];
  });
}
