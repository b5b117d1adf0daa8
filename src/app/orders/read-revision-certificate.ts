import type { Certificate } from '../../core/erasure/index.ts';
import { type OrderId, ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, Ports } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** The certificate that the content of a design replaced by a correction is gone: for its buyer, its seller and staff. */
export function readRevisionCertificate(
  ports: Pick<Ports, 'transactions'>,
  actor: Actor,
  id: OrderId,
  number: number,
): Promise<Result<Certificate, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (!(await store.findOrder(id))) return refuse('not-found');
    const revision = (await store.revisionsOf(id)).find((one) => one.number === number);
    if (!revision) return refuse('not-found');
    return revision.certificate ? ok(revision.certificate as Certificate) : refuse('not-erased-yet');
  });
}
