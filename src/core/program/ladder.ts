import { type ActionKind, type ActionState, daysAfter, type Instant } from './action.ts';
import { type Gravity, OBLIGATIONS, type Obligation } from './obligations.ts';

/** How the ladder is climbed. Plain data, so that an operator can say otherwise. Times are days unless they say hours. */
export interface LadderSettings {
  /** `graduated` climbs rung by rung; `strict` answers any breach of weight with revocation, as the terms allow. */
  readonly profile: 'graduated' | 'strict';
  /** How long a strike counts. */
  readonly strikeDays: number;
  /** How many running strikes, the new one among them, make a suspension. */
  readonly strikesToSuspend: number;
  readonly suspensionDays: number;
  /** How many suspensions within `suspensionMemoryDays`, the new one among them, make a revocation. */
  readonly suspensionsToRevoke: number;
  readonly suspensionMemoryDays: number;
  /** How long notices are remembered: a second slip of the same kind within it is a strike. */
  readonly noticeMemoryDays: number;
  readonly appealDays: number;
  readonly revocationAppealDays: number;
  /** Hours within which a second person confirms a revocation, or its proposal lapses. */
  readonly confirmHours: number;
  /** Days that clipped spans of evidence are kept after an action was decided; fingerprints stay. */
  readonly evidenceDays: number;
  /** Where a breach weighs otherwise than the program says. */
  readonly gravity: Readonly<Partial<Record<Obligation, Gravity>>>;
}

/** One action of a seller's past, as far as the ladder looks at it. */
export interface PastAction {
  readonly kind: ActionKind;
  readonly clause: Obligation;
  readonly state: ActionState;
  readonly decidedAt: Instant;
  readonly endsAt: Instant | null;
}

/** What the program proposes for a breach, and why: a code with the numbers it rests on. A person decides. */
export interface NextStep {
  readonly kind: ActionKind;
  readonly because: 'strict' | 'grave' | 'first-slip' | 'repeated' | 'serious' | 'strikes' | 'suspensions';
  readonly gravity: Gravity;
  readonly activeStrikes: number;
  readonly recentSuspensions: number;
  /** How long it would last; null for what has no end of its own. */
  readonly days: number | null;
}

/** Whether an action still counts against a seller: what was annulled or withdrawn never happened. */
const counts = ({ state }: PastAction) => state === 'in-force' || state === 'ended' || state === 'final';

/** Strikes that have not run out. */
export function activeStrikes(history: readonly PastAction[], now: Instant): number {
  return history.filter((one) => one.kind === 'strike' && counts(one) && one.endsAt !== null && one.endsAt > now)
    .length;
}

/** The next rung for a breach of a clause, from the seller's history. */
export function nextStep(
  clause: Obligation,
  history: readonly PastAction[],
  settings: LadderSettings,
  now: Instant,
): NextStep {
  const gravity = settings.gravity[clause] ?? OBLIGATIONS[clause];
  const strikes = activeStrikes(history, now);
  const since = (days: number) => daysAfter(now, -days);
  const suspensions = history.filter(
    (one) => one.kind === 'suspension' && counts(one) && one.decidedAt >= since(settings.suspensionMemoryDays),
  ).length;
  const step = (kind: ActionKind, because: NextStep['because']): NextStep => ({
    kind,
    because,
    gravity,
    activeStrikes: strikes,
    recentSuspensions: suspensions,
    days: kind === 'strike' ? settings.strikeDays : kind === 'suspension' ? settings.suspensionDays : null,
  });
  if (gravity === 'grave') return step('revocation', 'grave');
  if (settings.profile === 'strict') return step('revocation', 'strict');
  const warned = history.some(
    (one) => counts(one) && one.clause === clause && one.decidedAt >= since(settings.noticeMemoryDays),
  );
  if (gravity === 'minor' && !warned) return step('notice', 'first-slip');
  if (strikes + 1 < settings.strikesToSuspend) return step('strike', gravity === 'serious' ? 'serious' : 'repeated');
  return suspensions + 1 < settings.suspensionsToRevoke
    ? step('suspension', 'strikes')
    : step('revocation', 'suspensions');
}
