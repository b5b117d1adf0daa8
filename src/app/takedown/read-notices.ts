import { ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, Ports, Slice, TakedownCount, TakedownId, TakedownRecord } from '../ports.ts';
import { idOfToken } from '../steps/signed-token.ts';
import { refuse, type Trouble } from '../trouble.ts';

type Needs = Pick<Ports, 'transactions'>;
const isStaff = ({ kind }: Actor) => kind === 'operator' || kind === 'reviewer' || kind === 'auditor';

/** A notice by its receipt, for whoever filed it. */
export function followNotice(
  ports: Needs & Pick<Ports, 'seals'>,
  receipt: string,
): Promise<Result<TakedownRecord, Trouble>> {
  const id = idOfToken(ports, 'takedown', receipt);
  return ports.transactions.run({ kind: 'system' }, async (store) => {
    const found = id && (await store.findTakedown(id));
    return found ? ok(found) : refuse('not-found');
  });
}

/** Notices that wait for a decision, oldest first, for staff. */
export function noticeQueue(ports: Needs, actor: Actor, slice: Slice): Promise<Result<TakedownRecord[], Trouble>> {
  return ports.transactions.run(actor, async (store) =>
    isStaff(actor) ? ok(await store.takedownsWaiting(slice)) : refuse('not-allowed'),
  );
}

/** A notice, for staff. */
export function readNotice(ports: Needs, actor: Actor, id: TakedownId): Promise<Result<TakedownRecord, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (!isStaff(actor)) return refuse('not-allowed');
    const found = await store.findTakedown(id);
    return found ? ok(found) : refuse('not-found');
  });
}

/** Takedowns that concern the actor as a seller's member, or as a buyer who shared. */
export function concerningMe(ports: Needs, actor: Actor, slice: Slice): Promise<Result<TakedownRecord[], Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (!actor.user) return refuse('not-signed-in');
    const whom = actor.seller ? { sellerId: actor.seller } : { buyerUser: actor.user };
    return ok(await store.takedownsConcerning(whom, slice));
  });
}

/** Counts of notices filed in a period, for everybody: about nobody in particular. */
export function countNotices(ports: Needs, from: Date, to: Date): Promise<TakedownCount[]> {
  return ports.transactions.run({ kind: 'system' }, (store) => store.takedownCounts(from, to));
}
