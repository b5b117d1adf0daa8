import { ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, EndpointId, EndpointRecord, Ports } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { refuseReceiver } from '../steps/refuse-receiver.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** What an operator says of a receiver. */
export interface EndpointBody {
  readonly label: string;
  readonly url: string;
  readonly events: readonly string[];
}

/** An operator names a receiver of what happens. Answers it with its secret, which is shown this once. */
export async function openEndpoint(
  ports: Pick<Ports, 'transactions' | 'world' | 'webhooks'>,
  actor: Actor,
  { label, url, events }: EndpointBody,
): Promise<Result<{ endpoint: EndpointRecord; secret: string }, Trouble>> {
  const { user } = actor;
  if (actor.kind !== 'operator' || !user) return refuse('not-allowed');
  const refused = await refuseReceiver(ports, { url, events });
  if (refused) return refused;
  return ports.transactions.run(actor, async (store) => {
    const endpoint: EndpointRecord = {
      id: ports.world.newId() as EndpointId,
      label,
      url,
      events,
      state: 'on',
      generation: 1,
      previousUntil: null,
      createdBy: user,
      createdAt: ports.world.now(),
      failingSince: null,
      gaveUpBecause: null,
    };
    await store.insertEndpoint(endpoint);
    await logAct(ports, store, actor, { act: 'webhook-opened', subject: ['webhook', endpoint.id] });
    return ok({ endpoint, secret: ports.webhooks.secretOf(endpoint.id, 1) });
  });
}
