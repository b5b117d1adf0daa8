import { ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, EndpointId, EndpointRecord, Ports } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** How long the secret before signs too, so that a receiver can change over without missing anything. */
const OVERLAP_MS = 24 * 3_600_000;

/** Gives a receiver a new secret. For a day messages carry signatures of both. */
export function rotateSecret(
  ports: Pick<Ports, 'transactions' | 'world' | 'webhooks'>,
  actor: Actor,
  id: EndpointId,
): Promise<Result<{ endpoint: EndpointRecord; secret: string }, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (actor.kind !== 'operator') return refuse('not-allowed');
    const endpoint = await store.lockEndpoint(id);
    if (!endpoint) return refuse('not-found');
    const change = {
      generation: endpoint.generation + 1,
      previousUntil: new Date(ports.world.now().getTime() + OVERLAP_MS),
    };
    await store.updateEndpoint(id, change);
    await logAct(ports, store, actor, { act: 'webhook-secret-rotated', subject: ['webhook', id] });
    return ok({ endpoint: { ...endpoint, ...change }, secret: ports.webhooks.secretOf(id, change.generation) });
  });
}
