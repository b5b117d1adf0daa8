import type { OpeningRecord, OrderRecord } from '../ports.ts';

/** What is drawn over an order's pictures on a maker's screen: which order, who looks, since when (UTC). */
export function watermarkOf(order: Pick<OrderRecord, 'number'>, opening: OpeningRecord): string {
  const at = opening.openedAt.toISOString().slice(0, 16).replace('T', ' ');
  return `${order.number}  ${opening.userName}  ${at} UTC`;
}
