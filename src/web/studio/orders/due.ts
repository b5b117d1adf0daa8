import type { OrderBody } from '../../../http/contract/index.ts';

/** How pressing an order is: past its ship-by time, due on this day, later, or done with. */
export type Due = 'late' | 'today' | 'later' | 'done';

const OPEN: readonly OrderBody['state'][] = ['placed', 'on-hold', 'in-production', 'remade'];

/** Whether an order is still to be made or shipped. */
export const isOpen = (order: Pick<OrderBody, 'state'>): boolean => OPEN.includes(order.state);

/** How pressing an order is at a moment, by the day where the maker is. */
export function dueOf(order: Pick<OrderBody, 'state' | 'shipBy'>, now: Date): Due {
  if (!isOpen(order)) return 'done';
  const by = new Date(order.shipBy);
  if (by < now) return 'late';
  return by.toDateString() === now.toDateString() ? 'today' : 'later';
}

/** Open orders first, the most pressing on top; then the rest, newest first. */
export function byUrgency(a: OrderBody, b: OrderBody): number {
  if (isOpen(a) !== isOpen(b)) return isOpen(a) ? -1 : 1;
  return isOpen(a) ? a.shipBy.localeCompare(b.shipBy) : b.placedAt.localeCompare(a.placedAt);
}
