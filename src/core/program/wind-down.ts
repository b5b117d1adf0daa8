import { type ActionKind, daysAfter, type Instant } from './action.ts';

/** What becomes of the orders a seller has when the program closes to them. */
export interface OpenOrderSettings {
  /** Days in which they may still be made and shipped, from the decision on; what is left then is declined and refunded. */
  readonly makeDays: number;
  /** A suspension longer than this many days limits open orders too; during a shorter one they go on as ever. */
  readonly suspensionDays: number;
}

/** Until when open orders may be made after a decision; undefined where it leaves them as they are. `from` is when it came into force. */
export function makeUntil(
  action: { readonly kind: ActionKind; readonly endsAt: Instant | null },
  from: Instant,
  settings: OpenOrderSettings,
): Instant | undefined {
  const limits =
    action.kind === 'revocation' ||
    (action.kind === 'suspension' &&
      action.endsAt !== null &&
      action.endsAt > daysAfter(from, settings.suspensionDays));
  return limits ? daysAfter(from, settings.makeDays) : undefined;
}
