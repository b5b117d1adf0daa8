import { type ErasurePlan, planErasure } from '../../core/erasure/index.ts';
import type { OrderId } from '../../core/kernel/index.ts';
import type { Actor, Ports, Store } from '../ports.ts';
import { erasureFacts } from './erasure-facts.ts';
import { logAct } from './log-act.ts';

const PROGRAM: Actor = { kind: 'system' };

/**
 * Asks for an order's erasure, in the transaction that ended the order, and does at once what is due: its key is destroyed
 * in this very transaction, and the job that clears up after it exists exactly if the order ended. What the operator's
 * setting or a hold makes wait is noted with its date, and the sweep begins it. Call it at every end of an order; asking
 * again plans anew. Answers what was decided.
 */
export async function requestErasure(
  ports: Pick<Ports, 'world' | 'settings'>,
  store: Store,
  id: OrderId,
): Promise<ErasurePlan> {
  const now = ports.world.now();
  const order = await store.lockOrder(id);
  if (!order) throw new Error(`There is no order ${id} to erase`);
  const facts = erasureFacts(order, await store.holdsOf(id));
  const plan = planErasure(facts, ports.settings.erasure, now.getTime());
  if (plan.do === 'nothing') return plan;
  const dueAt = plan.do === 'wait' ? new Date(plan.until) : now;
  await store.requestErasure({ orderId: id, because: plan.reason, requestedAt: now, dueAt });
  if (plan.do !== 'erase' || order.contentState !== 'held') return plan;
  await store.updateOrder(id, { contentState: 'erasing' });
  // With the key every copy becomes unreadable, in backups too: it does not wait for a job.
  const destroyed = await store.destroyOrderKeys([id], now);
  if (destroyed.length > 0) {
    await logAct(ports, store, PROGRAM, {
      act: 'content-key-destroyed',
      subject: ['order', id],
      detail: { key: order.contentKey },
    });
  }
  await store.enqueue({ name: 'erase-order', data: { order: id } });
  return plan;
}
