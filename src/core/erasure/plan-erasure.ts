/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** Why an order's content must go. The first two mean that the order is fulfilled; which of them counts is the operator's setting. */
export const ERASURE_REASONS = [
  'shipped',
  'delivered',
  'cancelled',
  'declined',
  'withdrawn',
  'expired',
  // What the buyer replaced by a correction: that content alone goes, the order stays.
  'corrected',
] as const;
export type ErasureReason = (typeof ERASURE_REASONS)[number];

/** When a fulfilled order's content goes: `days` after it was shipped or delivered. The terms name no grace, so 0 is what the program ships with. */
export interface ErasureSetting {
  readonly fulfilledWhen: 'shipped' | 'delivered';
  /** Whole or broken days of 24 hours, at least 0. */
  readonly days: number;
}

/** An operator's order to keep content for a legal claim. In force from its approval by a second person until it lapses or is lifted. */
export interface LegalHold {
  readonly reason: string;
  readonly placedBy: string;
  readonly placedAt: Instant;
  /** A hold has an end; it can be placed anew. */
  readonly until: Instant;
  readonly approvedBy?: string | undefined;
  readonly liftedAt?: Instant | undefined;
}

/** What happened to an order, as far as erasure asks. A time that is absent has not come. */
export interface ErasureFacts {
  readonly shippedAt?: Instant | undefined;
  readonly deliveredAt?: Instant | undefined;
  readonly cancelledAt?: Instant | undefined;
  readonly declinedAt?: Instant | undefined;
  readonly withdrawnAt?: Instant | undefined;
  readonly expiredAt?: Instant | undefined;
  /** A defect is being looked into or the order is being made again: it is not fulfilled yet. */
  readonly remaking?: boolean | undefined;
  readonly holds?: readonly LegalHold[] | undefined;
  readonly erasedAt?: Instant | undefined;
}

/** What to do about an order's content now. */
export type ErasurePlan =
  | { readonly do: 'nothing'; readonly because: 'erased' | 'open' | 'remaking' }
  /** Look again at `until`. */
  | { readonly do: 'wait'; readonly reason: ErasureReason; readonly until: Instant }
  /** Due, but held. Look again at `until`; lifting the hold makes it due at once. */
  | { readonly do: 'hold'; readonly reason: ErasureReason; readonly hold: LegalHold; readonly until: Instant }
  | { readonly do: 'erase'; readonly reason: ErasureReason; readonly dueSince: Instant };

const DAY_MS = 86_400_000;

/** Whether a hold stops erasure at `now`. One without a second person's approval, or approved by the one who placed it, does not: else one person alone could keep content. */
export function holdInForce(hold: LegalHold, now: Instant): boolean {
  const approved = hold.approvedBy !== undefined && hold.approvedBy !== hold.placedBy;
  return (
    approved && hold.reason.trim() !== '' && hold.placedAt <= now && now < hold.until && hold.liftedAt === undefined
  );
}

function dueDate(facts: ErasureFacts, setting: ErasureSetting): { reason: ErasureReason; at: Instant } | undefined {
  // An order that ended without being made owes nothing to anyone: no grace, and no remake keeps it.
  const ended = (['withdrawn', 'cancelled', 'declined', 'expired'] as const)
    .map((reason) => ({ reason, at: facts[`${reason}At`] }))
    .filter((end): end is { reason: typeof end.reason; at: Instant } => end.at !== undefined)
    .sort((a, b) => a.at - b.at)[0];
  if (ended !== undefined) return ended;
  // What was delivered was shipped, even where nobody recorded it.
  const fulfilled = setting.fulfilledWhen === 'shipped' ? (facts.shippedAt ?? facts.deliveredAt) : facts.deliveredAt;
  if (fulfilled === undefined) return undefined;
  const reason = setting.fulfilledWhen === 'shipped' && facts.shippedAt !== undefined ? 'shipped' : 'delivered';
  return { reason, at: fulfilled + setting.days * DAY_MS };
}

/** Decides what to do about an order's content at `now`: terms D3, "may not be kept once the order is fulfilled", with the legal hold as the one exception. */
export function planErasure(facts: ErasureFacts, setting: ErasureSetting, now: Instant): ErasurePlan {
  if (facts.erasedAt !== undefined) return { do: 'nothing', because: 'erased' };
  const due = dueDate(facts, setting);
  if (due === undefined) return { do: 'nothing', because: 'open' };
  const fulfilled = due.reason === 'shipped' || due.reason === 'delivered';
  if (fulfilled && facts.remaking) return { do: 'nothing', because: 'remaking' };
  if (now < due.at) return { do: 'wait', reason: due.reason, until: due.at };
  const hold = (facts.holds ?? []).filter((one) => holdInForce(one, now)).sort((a, b) => b.until - a.until)[0];
  if (hold !== undefined) return { do: 'hold', reason: due.reason, hold, until: hold.until };
  return { do: 'erase', reason: due.reason, dueSince: due.at };
}

/**
 * The order of the work, each step safe to repeat. The key goes first: from then on every copy of the content, in backups
 * too, is unreadable, whatever stops the rest. The certificate comes last: one issued before a part is gone would be a
 * false promise, erasing twice is harmless.
 */
export const ERASURE_STEPS = ['destroy-key', 'delete-parts', 'clear-derived', 'sign-certificate'] as const;
export type ErasureStep = (typeof ERASURE_STEPS)[number];

/** What of an erasure is done already, as its row says. */
export interface ErasureProgress {
  readonly keyDestroyedAt: Instant | undefined;
  readonly partsDestroyedAt: Instant | undefined;
  readonly derivedClearedAt: Instant | undefined;
  readonly certifiedAt: Instant | undefined;
}

/** The steps still to do, in order. A step that a crash left unrecorded is done again. */
export function remainingSteps(progress: ErasureProgress): readonly ErasureStep[] {
  const { keyDestroyedAt, partsDestroyedAt, derivedClearedAt, certifiedAt } = progress;
  const done = [keyDestroyedAt, partsDestroyedAt, derivedClearedAt, certifiedAt].map((at) => at !== undefined);
  const first = done.indexOf(false);
  return first === -1 ? [] : ERASURE_STEPS.slice(first);
}
