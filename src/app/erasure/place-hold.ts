import { type OrderId, ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, HoldId, HoldRecord, Ports } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { refuse, type Trouble } from '../trouble.ts';

const DAY_MS = 86_400_000;

/** Why an order's content is to be kept past its time, and until when. */
export interface HoldRequest {
  readonly order: OrderId;
  readonly reason: string;
  readonly until: Date;
}

/** An operator asks to keep an order's content for a legal claim. It holds nothing until a second person approves it. */
export function placeHold(
  ports: Pick<Ports, 'transactions' | 'world' | 'settings'>,
  actor: Actor,
  { order: id, reason, until }: HoldRequest,
): Promise<Result<HoldRecord, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (actor.kind !== 'operator' || !actor.user) return refuse('not-allowed');
    const now = ports.world.now();
    const latest = new Date(now.getTime() + ports.settings.holdDays * DAY_MS);
    if (until <= now || until > latest) {
      const message = `A hold ends in the future, at the latest on ${latest.toISOString().slice(0, 10)}. It can be placed anew then.`;
      return refuse('hold-time', { detail: message, problems: [{ path: '/until', message }] });
    }
    const order = await store.findOrder(id);
    if (!order) return refuse('not-found');
    if (order.contentState !== 'held') return refuse('content-erased');
    const hold: HoldRecord = {
      id: ports.world.newId() as HoldId,
      orderId: id,
      reason,
      placedBy: actor.user,
      placedName: actor.userName ?? '',
      placedAt: now,
      expiresAt: until,
      approvedBy: null,
      approvedName: null,
      approvedAt: null,
      liftedBy: null,
      liftedName: null,
      liftedAt: null,
      lapsedAt: null,
    };
    await store.insertHold(hold);
    await logAct(ports, store, actor, {
      act: 'hold-placed',
      subject: ['order', id],
      detail: { hold: hold.id, until: until.toISOString() },
    });
    return ok(hold);
  });
}
