import type { Moves } from '../kernel/index.ts';

/** What is wrong with a piece: not as the proof shows it, faulty, or broken on its way. */
export const DEFECT_KINDS = ['mismatch', 'defect', 'damaged'] as const;
export type DefectKind = (typeof DEFECT_KINDS)[number];

/** Where a report stands: waiting for the seller, or answered. */
export type ReportState = 'open' | 'remake' | 'refund' | 'rejected';

/** How a report moves. A remake that cannot be made after all ends in a refund; the rest is final, and a new report can be made. */
export const REPORT: Moves<ReportState> = {
  open: ['remake', 'refund', 'rejected'],
  remake: ['refund'],
  refund: [],
  rejected: [],
};

/** Until when a report can be made: `days` after the order was delivered or, where nobody said so, shipped. Milliseconds since 1970. */
export function reportableUntil(
  order: { readonly shippedAt: number | undefined; readonly deliveredAt: number | undefined },
  days: number,
): number | undefined {
  const from = order.deliveredAt ?? order.shippedAt;
  return from === undefined ? undefined : from + days * 86_400_000;
}
