import { type Kysely, sql } from 'kysely';
import type { AuditRecord, OrderRecord } from '../../../../app/ports.ts';
import type { DesignId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/**
 * Turns a design into an order, in one statement: the order comes, the design goes, and the act is logged, all or nothing.
 * False, and nothing changed, if this buyer already placed this host line or the design is ordered already.
 */
export async function placeOrder(
  db: Kysely<Tables>,
  order: OrderRecord,
  design: DesignId,
  entry: AuditRecord,
): Promise<boolean> {
  const o = order;
  const { numAffectedRows } = await sql`
    with placed as (
      insert into monogram.orders (id, number, buyer_user, host_line, seller_id, listing_id, version_id, state, content_state,
        content_key, design_hash, quantity, unit_amount, currency, placed_at, ship_by, spelling_confirmed_at)
      values (${o.id}, ${o.number}, ${o.buyerUser}, ${o.hostLine}, ${o.sellerId}, ${o.listingId}, ${o.versionId}, ${o.state},
        ${o.contentState}, ${o.contentKey}, ${o.designHash}, ${o.quantity}, ${o.unitAmount}, ${o.currency}, ${o.placedAt}, ${o.shipBy},
        ${o.spellingConfirmedAt}::timestamptz)
      on conflict do nothing
      returning id
    ), gone as (
      delete from monogram.design where id = ${design} and exists (select from placed)
    )
    insert into monogram.audit_entry (id, at, actor_kind, actor_id, act, subject_kind, subject_id, detail)
    select ${entry.id}::uuid, ${entry.at}::timestamptz, ${entry.actorKind}, ${entry.actorId}, ${entry.act}, ${entry.subjectKind},
      ${entry.subjectId}, ${JSON.stringify(entry.detail)}::jsonb from placed`.execute(db);
  return (numAffectedRows ?? 0n) > 0n;
}
