import { ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, EndpointId, EndpointRecord, Ports } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { refuseReceiver } from '../steps/refuse-receiver.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** What can be changed of a receiver. `removed` takes it off the list for good. */
export interface EndpointChange {
  readonly label: string;
  readonly url: string;
  readonly events: readonly string[];
  readonly state: 'on' | 'off' | 'removed';
}

/** Changes a receiver, turns it on or off, or removes it. What waits for one that is turned on again is sent. */
export async function changeEndpoint(
  ports: Pick<Ports, 'transactions' | 'world' | 'webhooks'>,
  actor: Actor,
  id: EndpointId,
  { label, url, events, state }: EndpointChange,
): Promise<Result<EndpointRecord, Trouble>> {
  if (actor.kind !== 'operator') return refuse('not-allowed');
  const refused = state === 'on' ? await refuseReceiver(ports, { url, events }) : undefined;
  if (refused) return refused;
  return ports.transactions.run(actor, async (store) => {
    const endpoint = await store.lockEndpoint(id);
    if (!endpoint) return refuse('not-found');
    const change = { label, url, events: [...events], state, failingSince: null, gaveUpBecause: null };
    await store.updateEndpoint(id, change);
    await logAct(ports, store, actor, { act: 'webhook-changed', subject: ['webhook', id], detail: { state } });
    return ok({ ...endpoint, ...change });
  });
}
