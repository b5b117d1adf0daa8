import type { Moves } from '../kernel/index.ts';

/** Where a notice of a rights owner stands. Upheld takes the content down at once; whoever is concerned may answer once. */
export type TakedownState = 'filed' | 'upheld' | 'rejected' | 'countered' | 'restored' | 'upheld-again';

/** How a notice moves. What was decided against a counter-notice stands. */
export const TAKEDOWN: Moves<TakedownState> = {
  filed: ['upheld', 'rejected'],
  upheld: ['countered'],
  rejected: [],
  countered: ['restored', 'upheld-again'],
  restored: [],
  'upheld-again': [],
};

/** States in which what a notice names stays down. */
export const TAKEN_DOWN: readonly TakedownState[] = ['upheld', 'countered', 'upheld-again'];

/** Which right a notice says is infringed. */
export const RIGHTS = ['copyright', 'trademark', 'design', 'personality', 'other'] as const;
export type RightKind = (typeof RIGHTS)[number];
