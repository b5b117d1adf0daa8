import { ok, type Result } from '../../core/kernel/index.ts';
import type { AppealState } from '../../core/program/index.ts';
import type { ActionRow, Actor, AppealRecord, Ports, Slice } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** An appeal with what it is about. */
export interface AppealView {
  readonly appeal: AppealRecord;
  readonly action: ActionRow;
  /** Whether whoever asks may decide it: they had no part in the action. */
  readonly mine: boolean;
}

/** The queue of appeals, oldest first. */
export function appealQueue(
  ports: Pick<Ports, 'transactions'>,
  actor: Actor,
  state: AppealState,
  slice: Slice,
): Promise<Result<AppealView[], Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (actor.kind !== 'operator' && actor.kind !== 'auditor') return refuse('not-allowed');
    const views: AppealView[] = [];
    for (const appeal of await store.appealsIn(state, slice)) {
      const action = await store.findAction(appeal.actionId);
      if (!action) throw new Error(`Appeal ${appeal.id} is about nothing`);
      const part = [appeal.actionDecidedBy, appeal.actionSecondPerson, appeal.filedBy] as readonly string[];
      views.push({ appeal, action, mine: actor.kind === 'operator' && !part.includes(actor.user ?? '') });
    }
    return ok(views);
  });
}
