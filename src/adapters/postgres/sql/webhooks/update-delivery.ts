import type { Kysely } from 'kysely';
import type { DeliveryRecord, EndpointId, MessageId } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Notes how a delivery stands. False if there is no such delivery. */
export async function updateDelivery(
  db: Kysely<Tables>,
  message: MessageId,
  endpoint: EndpointId,
  change: Partial<DeliveryRecord>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('webhookDelivery')
    .set(change)
    .where('messageId', '=', message)
    .where('endpointId', '=', endpoint)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
