import type { Moves } from '../../kernel/index.ts';

/** Where the appeal of a refused case stands: it waits, the refusal stands, or it was a mistake. */
export type CaseAppealState = 'open' | 'upheld' | 'granted';

/** How an appeal moves. It is decided once. */
export const CASE_APPEAL: Moves<CaseAppealState> = {
  open: ['upheld', 'granted'],
  upheld: [],
  granted: [],
};

/** Until when a refusal can be appealed. Times in milliseconds. */
export function appealableUntil(settledAt: number, appealDays: number): number {
  return settledAt + appealDays * 86_400_000;
}
