import { ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, DeliveryRow, EndpointId, EndpointRecord, Ports, Slice } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** Every receiver, for operators and auditors. */
export function listEndpoints(
  ports: Pick<Ports, 'transactions'>,
  actor: Actor,
): Promise<Result<EndpointRecord[], Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (actor.kind !== 'operator' && actor.kind !== 'auditor') return refuse('not-allowed');
    return ok(await store.endpoints());
  });
}

/** The delivery log of one receiver, newest first, with each try. */
export function listDeliveries(
  ports: Pick<Ports, 'transactions'>,
  actor: Actor,
  endpoint: EndpointId,
  slice: Slice,
): Promise<Result<DeliveryRow[], Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (actor.kind !== 'operator' && actor.kind !== 'auditor') return refuse('not-allowed');
    if (!(await store.findEndpoint(endpoint))) return refuse('not-found');
    return ok(await store.deliveriesOf(endpoint, slice));
  });
}
