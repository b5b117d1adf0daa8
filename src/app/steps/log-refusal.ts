import type { OrderId, Result } from '../../core/kernel/index.ts';
import type { Actor, Ports } from '../ports.ts';
import type { Trouble } from '../trouble.ts';
import { logAct } from './log-act.ts';

/**
 * Carries out a try to reach an order's content, and logs it if it was refused: who tried what, and why not. In a
 * transaction of its own, as the program, since who was refused may not see the order. Only orders that exist are logged:
 * guessed ids fill no log.
 */
export async function loggingRefusals<T>(
  ports: Pick<Ports, 'transactions' | 'world'>,
  actor: Actor,
  order: OrderId,
  tried: string,
  work: () => Promise<Result<T, Trouble>>,
): Promise<Result<T, Trouble>> {
  const outcome = await work();
  if (!outcome.ok && actor.user) {
    const { because } = outcome.error;
    await ports.transactions.run({ kind: 'system' }, async (store) => {
      if (!(await store.findOrder(order))) return;
      await logAct(ports, store, actor, {
        act: 'opening-refused',
        subject: ['order', order],
        detail: { tried, because },
      });
    });
  }
  return outcome;
}
