import { LISTING } from '../../core/listing/index.ts';
import { ORDER_STATES } from '../../core/order/index.ts';
import { PARTICIPATION } from '../../core/program/index.ts';

/** Pauses between tries in seconds, as Standard Webhooks 1.0 proposes them: ten tries over more than three days. */
const PAUSES = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400] as const;

/** An endpoint that took nothing for so long is turned off, in milliseconds. */
export const GIVE_UP_AFTER = 5 * 86_400_000;

/** Types an endpoint can ask for: a state that was reached, or that content is erased. Each payload holds ids only; what they stand for is read through the API. */
export const WEBHOOK_EVENTS: readonly string[] = [
  ...ORDER_STATES.map((state) => `order.${state}`),
  'order.erased',
  ...Object.keys(LISTING).map((state) => `listing.${state}`),
  ...Object.keys(PARTICIPATION).map((state) => `seller.${state}`),
];

/**
 * When to try again after that many failed tries, or undefined to give the message up. `chance` (0 to 1) spreads tries a
 * fifth to either side, so that what failed together does not come back together. A receiver that says when to come back
 * is waited for, within a day.
 */
export function nextTry(
  failed: number,
  now: Date,
  chance: number,
  retryAfterSeconds: number | undefined,
): Date | undefined {
  const pause = PAUSES[failed - 1];
  if (pause === undefined) return undefined;
  const spread = pause * (0.8 + 0.4 * chance);
  const seconds = Math.max(spread, Math.min(retryAfterSeconds ?? 0, 86_400));
  return new Date(now.getTime() + seconds * 1000);
}
