import { ok, type Result } from '../../core/kernel/index.ts';
import { composeStatement, mayAppeal, type Statement } from '../../core/program/index.ts';
import type { ActionId, ActionRow, Actor, AppealRecord, EvidenceRecord, Ports, Store } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** An action with all that is known of it. */
export interface ActionView {
  readonly action: ActionRow;
  readonly statement: Statement;
  readonly evidence: readonly EvidenceRecord[];
  readonly appeal: AppealRecord | undefined;
  /** Whether the seller can appeal it now. */
  readonly appealable: boolean;
  /** How many listings it took out of the shop. */
  readonly listingsStopped: number;
}

/** One action with its statement of reasons, for its seller and for staff. */
export function readAction(
  ports: Pick<Ports, 'transactions' | 'world'>,
  actor: Actor,
  id: ActionId,
): Promise<Result<ActionView, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const action = await store.findAction(id);
    return action ? ok(await viewAction(ports, store, action)) : refuse('not-found');
  });
}

async function viewAction(ports: Pick<Ports, 'world'>, store: Store, action: ActionRow): Promise<ActionView> {
  const now = ports.world.now().getTime();
  const appeal = await store.findAppealOf(action.id);
  const window = { state: action.state, appealUntil: action.appealUntil?.getTime() ?? null };
  const at = (moment: Date | null) => moment?.getTime() ?? null;
  return {
    action,
    statement: composeStatement(
      {
        ...action,
        decidedAt: action.decidedAt.getTime(),
        endsAt: at(action.endsAt),
        appealUntil: at(action.appealUntil),
        finalAt: at(action.finalAt),
      },
      action.language,
      now,
    ),
    evidence: await store.evidenceOf(action.id),
    appeal,
    appealable: mayAppeal(window, appeal !== undefined, now),
    listingsStopped: await store.stopsOf(action.id),
  };
}
