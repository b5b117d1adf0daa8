import type { ScreeningSettings } from '../../core/content/index.ts';
import { type DesignId, type OrderId, ok, type Result, type SellerId, type UserId } from '../../core/kernel/index.ts';
import { orderNumber } from '../../core/order/index.ts';
import type { Actor, OrderableDesign, OrderRecord, OrderRow, Ports, Store } from '../ports.ts';
import { checkQuote } from '../steps/check-quote.ts';
import { unwrapKey } from '../steps/content-keys.ts';
import { DESIGN_PART, type DesignContent, surfacesOf } from '../steps/design-content.ts';
import { auditEntry } from '../steps/log-act.ts';
import { grantedBefore, heldPictures, openCase } from '../steps/open-case.ts';
import { openDesignContent } from '../steps/open-design.ts';
import { type ScreenedValues, screenValues } from '../steps/screen-values.ts';
import { type Because, refuse, type Trouble } from '../trouble.ts';

/** An order on its way: a design, by its id and hash, at its quoted price. */
export interface OrderBody {
  readonly design: DesignId;
  readonly hash: string;
  readonly quantity: number;
  /** The quote's signature. */
  readonly quote: string;
  /** The host's name for the order line: the same line never places twice. */
  readonly hostLine: string;
  /** The buyer said that the words are spelled as they should be. */
  readonly spellingConfirmed?: boolean | undefined;
}

type Needs = Pick<Ports, 'transactions' | 'world' | 'keys' | 'sealing' | 'blobs' | 'seals' | 'settings' | 'wordLists'>;
type Placed = Result<{ order: OrderRow; placed: boolean }, Trouble>;

/**
 * Places an order. The design's sealed parts become the order's, under the key that was made for them alone; choices,
 * proof, price and the version bought are frozen by that. Placing the same host line again answers the order there is.
 */
export async function placeOrder(ports: Needs, actor: Actor, body: OrderBody): Promise<Placed> {
  const screening = await ports.wordLists.current();
  return ports.transactions.run(actor, async (store): Promise<Placed> => {
    const { user } = actor;
    if (!user) return refuse('not-signed-in');
    const design = await store.findOrderable(body.design, DESIGN_PART);
    // Ordered already, by this line or another: the line says which.
    if (!design || design.hash !== body.hash) return placedBefore(store, user, body, 'design-expired');
    const now = ports.world.now();
    const quoted = checkQuote(ports, design, body.quote, now);
    if (!quoted.ok) return quoted;
    const { sellerId, participation } = design;
    if (!sellerId || participation !== 'approved') return refuse('listing-not-live');
    const screened = await screenAgain(ports, design, screening);
    if (!screened.ok) return screened;
    const doubted = screened.value.verdict === 'hold' || design.verdict === 'hold';
    const found = doubted && {
      ...screened.value,
      pictures: await heldPictures(store, screened.value.content),
    };
    const granted = found && (await grantedBefore(ports, store, found));
    const held = found && !granted;
    const order = newOrder(ports, user, sellerId, design, body, held ? 'on-hold' : 'placed', now);
    const entry = auditEntry(ports, actor, {
      act: 'order-placed',
      subject: ['order', order.id],
      detail: { state: order.state, design: order.designHash, version: order.versionId, ...(granted && { granted }) },
    });
    if (!(await store.placeOrder(order, design.id, entry))) {
      const open = await store.holdOpenSeller(sellerId);
      return placedBefore(store, user, body, open ? 'already-ordered' : 'listing-not-live');
    }
    if (held) await openCase(ports, store, order, found);
    return ok({ order: rowOf(order, design), placed: true });
  });
}

function newOrder(
  ports: Needs,
  buyerUser: UserId,
  sellerId: SellerId,
  design: OrderableDesign,
  body: OrderBody,
  state: 'placed' | 'on-hold',
  now: Date,
): OrderRecord {
  return {
    id: ports.world.newId() as OrderId,
    number: orderNumber(ports.world.randomBytes(5)),
    buyerUser,
    hostLine: body.hostLine,
    sellerId,
    listingId: design.listingId,
    versionId: design.versionId,
    state,
    contentState: 'held',
    contentKey: design.contentKey,
    designHash: design.hash,
    quantity: body.quantity,
    shippedCount: 0,
    unitAmount: design.unitAmount,
    currency: design.currency,
    placedAt: now,
    shipBy: new Date(now.getTime() + ports.settings.shipDays * 86_400_000),
    startedAt: null,
    shippedAt: null,
    deliveredAt: null,
    closedAt: null,
    erasedAt: null,
    carrier: null,
    tracking: null,
    reason: null,
    spellingConfirmedAt: body.spellingConfirmed ? now : null,
    correctedAt: null,
  };
}

function rowOf(order: OrderRecord, { document, versionNumber, cardPicture, sellerName }: OrderableDesign): OrderRow {
  return {
    ...order,
    sellerName: sellerName ?? '',
    versionNumber,
    title: document.title,
    sku: document.id,
    cardPicture,
    // Nobody orders from a seller the program is closed to.
    makeUntil: null,
    surfaces: surfacesOf(document),
  };
}

/** The order that this line placed before, or why there is none to answer with. */
async function placedBefore(store: Store, user: UserId, body: OrderBody, otherwise: Because): Promise<Placed> {
  const order = await store.findOrderByLine(user, body.hostLine);
  return order ? again(order, body) : refuse(otherwise);
}

function again(order: OrderRow, body: OrderBody): Placed {
  const same = order.designHash === body.hash && order.quantity === body.quantity;
  return same ? ok({ order, placed: false }) : refuse('idempotency-key-reused');
}

/** The lists may have grown since the design was made. */
async function screenAgain(
  ports: Needs,
  design: OrderableDesign,
  screening: ScreeningSettings,
): Promise<Result<Screened, Trouble>> {
  const key = await unwrapKey(ports, design.contentKey, design);
  const content = key && (await openDesignContent(ports, key, design));
  if (!content) return refuse('design-expired');
  const screened = screenValues(design.document.template, content.values, screening);
  const { verdict, problems } = screened;
  return verdict === 'refuse' ? refuse('content-refused', { problems }) : ok({ ...screened, content });
}

/** What was screened, beside what screening says. */
interface Screened extends ScreenedValues {
  readonly content: DesignContent;
}
