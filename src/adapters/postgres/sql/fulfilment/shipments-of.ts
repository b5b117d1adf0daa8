import type { Kysely } from 'kysely';
import type { ShipmentRecord } from '../../../../app/ports.ts';
import type { OrderId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** The parts of an order that left, in order. */
export async function shipmentsOf(db: Kysely<Tables>, order: OrderId): Promise<ShipmentRecord[]> {
  return db.selectFrom('shipment').selectAll().where('orderId', '=', order).orderBy('shippedAt').execute();
}
