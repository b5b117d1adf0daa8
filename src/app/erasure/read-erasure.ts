import { type ErasurePlan, holdInForce, planErasure } from '../../core/erasure/index.ts';
import { type OrderId, ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, DeletionRecord, ErasureRecord, HoldRecord, OrderRow, Ports } from '../ports.ts';
import { erasureFacts } from '../steps/erasure-facts.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** How an order's content stands between being held and being gone. */
export interface ErasureView {
  readonly order: OrderRow;
  readonly plan: ErasurePlan;
  readonly erasure: ErasureRecord | undefined;
  /** The hold that keeps it now, if one does. */
  readonly hold: HoldRecord | undefined;
  readonly deletion: DeletionRecord | undefined;
}

/** When an order's content goes, what holds it up, and whether its seller deleted the copies: for its buyer, its seller and staff. */
export function readErasure(
  ports: Pick<Ports, 'transactions' | 'world' | 'settings'>,
  actor: Actor,
  id: OrderId,
): Promise<Result<ErasureView, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const order = await store.findOrder(id);
    if (!order) return refuse('not-found');
    const now = ports.world.now().getTime();
    const holds = await store.holdsOf(id);
    const facts = erasureFacts(order, holds);
    const running = facts.holds?.findIndex((hold) => holdInForce(hold, now)) ?? -1;
    return ok({
      order,
      plan: planErasure(facts, ports.settings.erasure, now),
      erasure: await store.findErasure(id),
      hold: holds[running],
      deletion: await store.findDeletion(id),
    });
  });
}
