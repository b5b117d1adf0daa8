import type { Actor, DueDelivery, Ports, WebhookAnswer } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { GIVE_UP_AFTER, nextTry } from '../steps/webhook-schedule.ts';

const JOB: Actor = { kind: 'system' };
/** How many are sent at once. */
const BATCH = 20;
/** Longer than sending can take: who took a delivery and died gives it back by then. */
const LEASE_MS = 60_000;
/** How long messages and their log are kept. */
const KEEP_MS = 30 * 86_400_000;

type Needs = Pick<Ports, 'transactions' | 'world' | 'webhooks'>;

/** Sends what is due, and notes how each went. Answers how many were tried. A message may arrive twice, under the same id; it is never lost. */
export async function deliverWebhooks(ports: Needs): Promise<number> {
  const now = ports.world.now();
  const due = await ports.transactions.run(JOB, (store) =>
    store.claimDeliveries(now, new Date(now.getTime() + LEASE_MS), BATCH),
  );
  await Promise.all(due.map((delivery) => deliver(ports, delivery)));
  return due.length;
}

/** Forgets messages that are old, with their log. */
export function forgetOldMessages(ports: Pick<Ports, 'transactions' | 'world'>): Promise<void> {
  const before = new Date(ports.world.now().getTime() - KEEP_MS);
  return ports.transactions.run(JOB, (store) => store.forgetMessages(before));
}

async function deliver(ports: Needs, { message, endpoint, ...delivery }: DueDelivery): Promise<void> {
  const at = ports.world.now();
  const body = JSON.stringify({ type: message.type, timestamp: message.at.toISOString(), data: message.data });
  const before = endpoint.previousUntil && endpoint.previousUntil > at ? [endpoint.generation - 1] : [];
  const answer = await ports.webhooks.send({
    url: endpoint.url,
    id: message.id,
    at,
    body,
    endpoint: endpoint.id,
    generations: [endpoint.generation, ...before],
  });
  await ports.transactions.run(JOB, async (store) => {
    const now = ports.world.now();
    await store.insertAttempt({
      id: ports.world.newId(),
      messageId: message.id,
      endpointId: endpoint.id,
      at,
      milliseconds: answer.milliseconds,
      status: 'status' in answer ? answer.status : null,
      trouble: 'trouble' in answer ? answer.trouble : null,
    });
    const attempts = delivery.attempts + 1;
    if (arrived(answer)) {
      await store.updateDelivery(message.id, endpoint.id, { state: 'delivered', attempts, deliveredAt: now });
      if (endpoint.failingSince) await store.updateEndpoint(endpoint.id, { failingSince: null });
      return;
    }
    const chance = (ports.world.randomBytes(1)[0] ?? 0) / 255;
    const wait = 'retryAfterSeconds' in answer ? answer.retryAfterSeconds : undefined;
    const nextAt = nextTry(attempts, now, chance, wait);
    await store.updateDelivery(message.id, endpoint.id, nextAt ? { attempts, nextAt } : { attempts, state: 'failed' });
    await judge(ports, store, endpoint, answer, now);
  });
}

function arrived(answer: WebhookAnswer): boolean {
  return 'status' in answer && answer.status >= 200 && answer.status < 300;
}

/** Turns an endpoint off that says it is gone, or that took nothing for days. What waits for it stays, and goes on when it is turned on again. */
async function judge(
  ports: Needs,
  store: Parameters<Parameters<Ports['transactions']['run']>[1]>[0],
  { id }: DueDelivery['endpoint'],
  answer: WebhookAnswer,
  now: Date,
): Promise<void> {
  const endpoint = await store.lockEndpoint(id);
  if (endpoint?.state !== 'on') return;
  const failingSince = endpoint.failingSince ?? now;
  const gone = 'status' in answer && answer.status === 410;
  if (!gone && now.getTime() - failingSince.getTime() < GIVE_UP_AFTER) {
    if (!endpoint.failingSince) await store.updateEndpoint(id, { failingSince });
    return;
  }
  const because = gone ? 'gone' : 'nothing-arrived';
  await store.updateEndpoint(id, { state: 'gave-up', failingSince, gaveUpBecause: because });
  await logAct(ports, store, JOB, { act: 'webhook-gave-up', subject: ['webhook', id], detail: { because } });
}
