import { ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, EndpointId, MessageId, Ports } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** Sends a message to a receiver once more, under the same id: it was lost there, or given up here. */
export function replayDelivery(
  ports: Pick<Ports, 'transactions' | 'world'>,
  actor: Actor,
  endpoint: EndpointId,
  message: MessageId,
): Promise<Result<undefined, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (actor.kind !== 'operator') return refuse('not-allowed');
    const change = { state: 'waiting', attempts: 0, nextAt: ports.world.now(), deliveredAt: null } as const;
    if (!(await store.updateDelivery(message, endpoint, change))) return refuse('not-found');
    await logAct(ports, store, actor, {
      act: 'webhook-replayed',
      subject: ['webhook', endpoint],
      detail: { message },
    });
    return ok(undefined);
  });
}

/** Puts a message of the type "endpoint.tried" on its way to one receiver. */
export function tryEndpoint(
  ports: Pick<Ports, 'transactions' | 'world'>,
  actor: Actor,
  id: EndpointId,
): Promise<Result<MessageId, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (actor.kind !== 'operator') return refuse('not-allowed');
    if (!(await store.lockEndpoint(id))) return refuse('not-found');
    const message = await store.tryEndpoint(id);
    await logAct(ports, store, actor, { act: 'webhook-tried', subject: ['webhook', id], detail: { message } });
    return ok(message);
  });
}
