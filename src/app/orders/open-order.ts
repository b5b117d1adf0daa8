import { type OrderId, ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, OpeningId, OpeningRecord, OrderRow, Ports, Store } from '../ports.ts';
import { choicesOf } from '../steps/design-content.ts';
import { logAct } from '../steps/log-act.ts';
import { readDesignContent } from '../steps/open-design.ts';
import { requireFeature } from '../steps/require-feature.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** A running opening of an order's content. */
export interface OpenedOrder {
  readonly opening: OpeningRecord;
  readonly order: OrderRow;
  readonly choices: ReturnType<typeof choicesOf>;
}

/**
 * Opens an order's content for a stated purpose: for a member of its seller, while it is held, in this session, for a
 * short time. The opening is logged before anything is read, and its buyer sees it.
 */
export function openOrder(
  ports: Pick<Ports, 'transactions' | 'world' | 'keys' | 'sealing' | 'blobs' | 'settings'>,
  actor: Actor,
  id: OrderId,
  purpose: OpeningRecord['purpose'],
): Promise<Result<OpenedOrder, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const { seller, user, session } = actor;
    const order = await store.findOrder(id);
    if (!order || !seller || order.sellerId !== seller || !user || !session) return refuse('not-found');
    const allowed = await requireFeature(ports, store, seller, 'fulfil');
    if (!allowed.ok) return allowed;
    if (order.contentState !== 'held') return refuse('content-erased');
    const now = ports.world.now();
    const opening: OpeningRecord = {
      id: ports.world.newId() as OpeningId,
      orderId: id,
      sellerId: seller,
      userId: user,
      userName: actor.userName ?? '',
      sessionId: session,
      purpose,
      openedAt: now,
      expiresAt: new Date(now.getTime() + ports.settings.openingMinutes * 60_000),
    };
    await store.insertOpening(opening);
    await logAct(ports, store, actor, {
      act: 'content-opened',
      subject: ['order', id],
      detail: { opening: opening.id, purpose },
    });
    const choices = await readChoices(ports, store, order);
    return choices ? ok({ opening, order, choices }) : refuse('content-erased');
  });
}

async function readChoices(ports: Pick<Ports, 'keys' | 'sealing' | 'blobs'>, store: Store, order: OrderRow) {
  const content = await readDesignContent(ports, store, order.contentKey);
  const version = await store.findVersion(order.versionId);
  if (!content || !version) return undefined;
  return choicesOf(version.document.template, content.values);
}
