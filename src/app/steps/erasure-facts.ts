import type { ErasureFacts } from '../../core/erasure/index.ts';
import type { HoldRecord, OrderRecord } from '../ports.ts';

/** What erasure asks of an order, from its row and its holds. */
export function erasureFacts(order: OrderRecord, holds: readonly HoldRecord[]): ErasureFacts {
  const closed = order.closedAt?.getTime();
  const { state } = order;
  return {
    shippedAt: order.shippedAt?.getTime(),
    deliveredAt: order.deliveredAt?.getTime(),
    cancelledAt: state === 'cancelled' ? closed : undefined,
    declinedAt: state === 'declined' ? closed : undefined,
    withdrawnAt: state === 'withdrawn' ? closed : undefined,
    remaking: state === 'defect-reported' || state === 'remade',
    erasedAt: order.erasedAt?.getTime(),
    holds: holds.map((hold) => ({
      reason: hold.reason,
      placedBy: hold.placedBy,
      placedAt: hold.placedAt.getTime(),
      until: hold.expiresAt.getTime(),
      approvedBy: hold.approvedBy ?? undefined,
      liftedAt: hold.liftedAt?.getTime(),
    })),
  };
}
