import { ok, type Result, type SellerId } from '../../core/kernel/index.ts';
import type { Actor, OpeningId, OpeningRecord, OrderRow, Ports, Store } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';
import { requireOpening } from './require-opening.ts';

/** What a batch gives. */
export type BatchThing = 'pack' | 'sheet' | 'pick-list';

/** What a link to a batch carries: the openings it is made of, until when (milliseconds since 1970), and our word for both. */
export interface BatchLink {
  readonly openings: readonly OpeningId[];
  readonly expires: number;
  readonly signature: string;
}

/** The query of a link to a batch: for this session alone. */
export function signBatch(
  ports: Pick<Ports, 'seals'>,
  actor: Actor,
  what: BatchThing,
  openings: readonly OpeningId[],
  expires: number,
): string {
  const signature = ports.seals.sign(linkText(actor, what, openings, expires));
  return String(new URLSearchParams({ openings: openings.join(','), expires: String(expires), signature }));
}

/** An order of a batch, with the opening that lets it be read. */
export interface BatchOrder {
  readonly order: OrderRow;
  readonly opening: OpeningRecord;
}

/** The orders of a link that was signed for this session and still works, each with its running opening. */
export async function ordersOfBatch(
  ports: Pick<Ports, 'seals' | 'world'>,
  store: Store,
  actor: Actor,
  seller: SellerId,
  what: BatchThing,
  link: BatchLink | undefined,
): Promise<Result<BatchOrder[], Trouble>> {
  if (actor.seller !== seller) return refuse('not-found');
  if (!link) return refuse('opening-needed');
  if (!ports.seals.verify(linkText(actor, what, link.openings, link.expires), link.signature)) {
    return refuse('opening-needed');
  }
  if (link.expires <= ports.world.now().getTime()) return refuse('link-expired');
  const orders: BatchOrder[] = [];
  for (const id of link.openings) {
    const found = await store.findOpening(id);
    const order = found && (await store.findOrder(found.orderId));
    if (!order || order.sellerId !== seller) return refuse('not-found');
    const opening = await requireOpening(ports, store, actor, order, id);
    if (!opening.ok) return opening;
    if (order.contentState !== 'held') return refuse('content-erased', { detail: `Order ${order.number} ended.` });
    orders.push({ order, opening: opening.value });
  }
  return ok(orders);
}

function linkText(
  { user, session, seller }: Actor,
  what: BatchThing,
  openings: readonly OpeningId[],
  expires: number,
): string {
  return JSON.stringify(['batch-link', session ?? '', user ?? '', seller ?? '', what, openings, expires]);
}
