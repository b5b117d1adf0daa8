import { ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, CaseId, CaseRecord, Ports, Store } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { claimEnd, decides, requireClaim } from '../steps/require-claim.ts';
import { refuse, type Trouble } from '../trouble.ts';

type Needs = Pick<Ports, 'transactions' | 'world' | 'settings'>;

/** Claims the case this person should look at next; undefined where none waits. Now and then it is one whose answer is known. */
export function takeNextCase(
  ports: Needs,
  actor: Actor,
  alike?: string,
): Promise<Result<CaseRecord | undefined, Trouble>> {
  return ports.transactions.run(actor, async (store): Promise<Result<CaseRecord | undefined, Trouble>> => {
    const { user } = actor;
    if (!decides(actor) || !user) return refuse('not-allowed');
    const wanted = { user, now: ports.world.now(), alike };
    const chance = ((ports.world.randomBytes(1)[0] ?? 0) / 256) * 100;
    const check =
      alike === undefined && chance < ports.settings.review.checksPerHundred
        ? await store.lockNextCase({ ...wanted, checks: true })
        : undefined;
    const next = check ?? (await store.lockNextCase({ ...wanted, checks: false }));
    return ok(next && (await claim(ports, store, actor, next)));
  });
}

/** Claims one case. Of two who claim at once one wins. */
export function takeCase(ports: Needs, actor: Actor, id: CaseId): Promise<Result<CaseRecord, Trouble>> {
  return ports.transactions.run(actor, async (store): Promise<Result<CaseRecord, Trouble>> => {
    if (!decides(actor)) return refuse('not-allowed');
    const one = await store.lockCase(id);
    if (!one) return refuse('not-found');
    if (one.state !== 'open') return refuse('case-closed');
    if (one.orderId !== null && one.buyerUser === actor.user) return refuse('another-person-needed');
    if (one.secondAskedBy === actor.user) return refuse('another-person-needed');
    const running = one.claimedUntil !== null && one.claimedUntil > ports.world.now();
    if (running && one.claimedBy !== actor.user) return refuse('case-taken');
    return ok(await claim(ports, store, actor, one));
  });
}

/** Renews a running claim: what the page does while somebody looks. */
export function renewClaim(ports: Needs, actor: Actor, id: CaseId): Promise<Result<CaseRecord, Trouble>> {
  return ports.transactions.run(actor, async (store): Promise<Result<CaseRecord, Trouble>> => {
    const claimed = await requireClaim(ports, store, actor, id);
    if (!claimed.ok) return claimed;
    const change = { claimedUntil: claimEnd(ports) };
    await store.updateCase(id, change);
    return ok({ ...claimed.value, ...change });
  });
}

/** Gives a claim back, so that somebody else finds the case at once. */
export function giveBackCase(ports: Needs, actor: Actor, id: CaseId): Promise<Result<CaseRecord, Trouble>> {
  return ports.transactions.run(actor, async (store): Promise<Result<CaseRecord, Trouble>> => {
    const claimed = await requireClaim(ports, store, actor, id);
    if (!claimed.ok) return claimed;
    const change = { claimedBy: null, claimedUntil: null };
    await store.updateCase(id, change);
    await logAct(ports, store, actor, { act: 'case-given-back', subject: ['case', id] });
    return ok({ ...claimed.value, ...change });
  });
}

async function claim(ports: Needs, store: Store, actor: Actor, one: CaseRecord): Promise<CaseRecord> {
  const { user } = actor;
  if (!user) throw new Error('A claim is a person’s');
  const change = { claimedBy: user, claimedUntil: claimEnd(ports) };
  await store.updateCase(one.id, change);
  await logAct(ports, store, actor, { act: 'case-claimed', subject: ['case', one.id] });
  return { ...one, ...change };
}
