import type { PastAction } from '../../core/program/index.ts';
import type { ActionRecord } from '../ports.ts';

/** Actions as the ladder looks at them. */
export function pastActions(actions: readonly ActionRecord[]): PastAction[] {
  return actions.map(({ kind, clause, state, decidedAt, endsAt }) => ({
    kind,
    clause,
    state,
    decidedAt: decidedAt.getTime(),
    endsAt: endsAt?.getTime() ?? null,
  }));
}
