import { fail, ok, type Result } from './result.ts';

/** Which states may follow which: a lifecycle is a table. A state with an empty row has no way out. */
export type Moves<State extends string> = Readonly<Record<State, readonly State[]>>;

/** A move that the table does not know. */
export interface ForbiddenMove<State extends string> {
  readonly from: State;
  readonly to: State;
  readonly allowed: readonly State[];
}

/** Takes one step of a lifecycle, or says which steps there are. There is no other way to change a state. */
export function move<State extends string>(
  moves: Moves<State>,
  from: State,
  to: State,
): Result<State, ForbiddenMove<State>> {
  const allowed = moves[from];
  return allowed.includes(to) ? ok(to) : fail({ from, to, allowed });
}
