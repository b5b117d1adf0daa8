import type { Kysely } from 'kysely';
import type { ShipmentRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Notes a part of an order that left the workshop. */
export async function insertShipment(db: Kysely<Tables>, shipment: ShipmentRecord): Promise<void> {
  await db.insertInto('shipment').values(shipment).execute();
}
