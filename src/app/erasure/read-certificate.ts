import type { Certificate } from '../../core/erasure/index.ts';
import { type OrderId, ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, Ports } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** The certificate that an order's content is gone: for its buyer, its seller and staff. */
export function readCertificate(
  ports: Pick<Ports, 'transactions'>,
  actor: Actor,
  id: OrderId,
): Promise<Result<Certificate, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (!(await store.findOrder(id))) return refuse('not-found');
    const erasure = await store.findErasure(id);
    return erasure?.certificate ? ok(erasure.certificate as Certificate) : refuse('not-erased-yet');
  });
}
