import type { Moves } from '../kernel/index.ts';

/** The rungs of the ladder, from the lightest. */
export const ACTION_KINDS = ['notice', 'strike', 'listing-off', 'suspension', 'revocation'] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

/** Where an action stands. Only a revocation is proposed first and can become final. */
export type ActionState = 'proposed' | 'in-force' | 'ended' | 'final' | 'annulled' | 'withdrawn';

/** How an action moves. What has ended can still be annulled: a mistake is to be taken off the record. Final has no way out. */
export const ACTION: Moves<ActionState> = {
  proposed: ['in-force', 'withdrawn'],
  'in-force': ['ended', 'final', 'annulled'],
  ended: ['annulled'],
  final: [],
  annulled: [],
  withdrawn: [],
};

/** What a decided appeal came to: the action stands, or it was a mistake and is annulled. */
export type AppealState = 'open' | 'upheld' | 'annulled';

/** How an appeal moves: it is decided once. */
export const APPEAL: Moves<AppealState> = { open: ['upheld', 'annulled'], upheld: [], annulled: [] };

const DAY = 86_400_000;

/** A moment in milliseconds since 1970 (UTC): the core has no clock and no calendar of its own. */
export type Instant = number;

/** A moment some days later. */
export const daysAfter = (from: Instant, days: number): Instant => from + days * DAY;

/** Whether an action may be appealed now: it is in force or has ended, nobody appealed yet, and its window is open. */
export function mayAppeal(
  action: { readonly state: ActionState; readonly appealUntil: Instant | null },
  appealed: boolean,
  now: Instant,
): boolean {
  const appealable = action.state === 'in-force' || action.state === 'ended';
  return appealable && !appealed && action.appealUntil !== null && now <= action.appealUntil;
}

/**
 * Whether a revocation in force becomes final now: its appeal failed, or the window passed and nobody appealed. While an
 * appeal is open it waits, however long that takes: nobody loses the program for good unheard.
 */
export function becomesFinal(
  action: { readonly kind: ActionKind; readonly state: ActionState; readonly appealUntil: Instant | null },
  appeal: AppealState | undefined,
  now: Instant,
): boolean {
  if (action.kind !== 'revocation' || action.state !== 'in-force' || !action.appealUntil) return false;
  return appeal === undefined ? now > action.appealUntil : appeal === 'upheld';
}
