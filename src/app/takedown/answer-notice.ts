import { TAKEDOWN } from '../../core/content/index.ts';
import { move, ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, Ports, TakedownId, TakedownRecord } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { tellSides } from '../steps/tell-sides.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** Whom a takedown concerns answers it: a counter-notice, which somebody else decides. */
export function answerNotice(
  ports: Pick<Ports, 'transactions' | 'world'>,
  actor: Actor,
  id: TakedownId,
  words: string,
): Promise<Result<TakedownRecord, Trouble>> {
  return ports.transactions.run(actor, async (store): Promise<Result<TakedownRecord, Trouble>> => {
    const takedown = await store.findTakedown(id);
    const concerned =
      takedown &&
      ((takedown.sellerId !== null && takedown.sellerId === actor.seller) ||
        (takedown.buyerUser !== null && takedown.buyerUser === actor.user));
    if (!takedown || !concerned || !actor.user) return refuse('not-found');
    if (!move(TAKEDOWN, takedown.state, 'countered').ok) return refuse('notice-decided');
    // Locked and still open: of two answers one wins.
    if ((await store.lockTakedown(id))?.state !== takedown.state) return refuse('notice-decided');
    const change: Partial<TakedownRecord> = {
      state: 'countered',
      counterWords: words,
      counterBy: actor.user,
      counteredAt: ports.world.now(),
    };
    await store.updateTakedown(id, change);
    await logAct(ports, store, actor, { act: 'notice-countered', subject: ['takedown', id] });
    await tellSides(ports, store, { ...takedown, ...change }, 'countered', { title: '', reasons: words });
    return ok({ ...takedown, ...change });
  });
}
