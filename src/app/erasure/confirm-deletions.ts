import { type OrderId, ok, type Result, type SellerId } from '../../core/kernel/index.ts';
import type { Actor, Ports } from '../ports.ts';
import { auditEntry } from '../steps/log-act.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** A member of a seller confirms that every copy taken out of these orders is deleted. What is not asked about, or confirmed already, is passed over. Answers which were confirmed now. */
export function confirmDeletions(
  ports: Pick<Ports, 'transactions' | 'world'>,
  actor: Actor,
  seller: SellerId,
  orders: readonly OrderId[],
): Promise<Result<OrderId[], Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (actor.seller !== seller || !actor.user) return refuse('not-found');
    const confirmed = await store.confirmDeletions(orders, {
      confirmedBy: actor.user,
      confirmedName: actor.userName ?? '',
      confirmedAt: ports.world.now(),
    });
    await store.insertAudits(
      confirmed.map((order) => auditEntry(ports, actor, { act: 'copies-deleted', subject: ['order', order] })),
    );
    return ok(confirmed);
  });
}
