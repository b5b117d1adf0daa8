import { type DesignId, type OrderId, ok, type Result } from '../core/kernel/index.ts';
import { orderNumber, quoteText } from '../core/order/index.ts';
import type { Actor, DesignRecord, OrderRecord, OrderRow, Ports, Store } from './ports.ts';
import { openContentKey } from './steps/content-keys.ts';
import { openPart } from './steps/content-parts.ts';
import { DESIGN_PART, type DesignContent } from './steps/design-content.ts';
import { logAct } from './steps/log-act.ts';
import { screenValues } from './steps/screen-values.ts';
import { refuse, type Trouble } from './trouble.ts';

/** An order on its way: a design, by its id and hash, at its quoted price. */
export interface OrderBody {
  readonly design: DesignId;
  readonly hash: string;
  readonly quantity: number;
  /** The quote's signature. */
  readonly quote: string;
  /** The host's name for the order line: the same line never places twice. */
  readonly hostLine: string;
}

type Needs = Pick<Ports, 'transactions' | 'world' | 'keys' | 'sealing' | 'blobs' | 'seals' | 'settings'>;

/**
 * Places an order. The design's sealed parts become the order's, under the key that was made for them alone; choices,
 * proof, price and the version bought are frozen by that. Placing the same host line again answers the order there is.
 */
export function placeOrder(
  ports: Needs,
  actor: Actor,
  body: OrderBody,
): Promise<Result<{ order: OrderRow; placed: boolean }, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const { user } = actor;
    if (!user) return refuse('not-signed-in');
    const before = await store.findOrderByLine(user, body.hostLine);
    if (before) return again(before, body);
    const design = await store.findDesign(body.design);
    if (!design || design.hash !== body.hash) return refuse('design-expired');
    const now = ports.world.now();
    const quoted = checkQuote(ports, design, body.quote, now);
    if (!quoted.ok) return quoted;
    const inShop = await store.findInShop(design.listingId);
    const seller = inShop && (await store.findSeller(inShop.sellerId));
    if (!inShop || seller?.participation !== 'approved') return refuse('listing-not-live');
    const screened = await screenAgain(ports, store, design);
    if (!screened.ok) return screened;

    // Whoever takes the design away places the order; who comes second finds nothing to take.
    if (!(await store.deleteDesign(design.id))) return refuse('already-ordered');
    const order: OrderRecord = {
      id: ports.world.newId() as OrderId,
      number: orderNumber(ports.world.randomBytes(5)),
      buyerUser: user,
      hostLine: body.hostLine,
      sellerId: inShop.sellerId,
      listingId: design.listingId,
      versionId: design.versionId,
      state: screened.value === 'hold' || design.verdict === 'hold' ? 'on-hold' : 'placed',
      contentState: 'held',
      contentKey: design.contentKey,
      designHash: design.hash,
      quantity: body.quantity,
      unitAmount: design.unitAmount,
      currency: design.currency,
      placedAt: now,
      shipBy: new Date(now.getTime() + ports.settings.shipDays * 86_400_000),
      startedAt: null,
      shippedAt: null,
      closedAt: null,
      erasedAt: null,
      carrier: null,
      tracking: null,
      reason: null,
    };
    if (!(await store.insertOrder(order))) return refuse('idempotency-key-reused');
    await logAct(ports, store, actor, {
      act: 'order-placed',
      subject: ['order', order.id],
      detail: { state: order.state, design: order.designHash, version: order.versionId },
    });
    const row = await store.findOrder(order.id);
    return row ? ok({ order: row, placed: true }) : refuse('not-found');
  });
}

function again(order: OrderRow, body: OrderBody): Result<{ order: OrderRow; placed: boolean }, Trouble> {
  const same = order.designHash === body.hash && order.quantity === body.quantity;
  return same ? ok({ order, placed: false }) : refuse('idempotency-key-reused');
}

function checkQuote(ports: Needs, design: DesignRecord, signature: string, now: Date): Result<true, Trouble> {
  const text = quoteText({
    design: design.id,
    hash: design.hash,
    unit: { amount: design.unitAmount, currency: design.currency },
    expiresAt: design.quoteExpiresAt.toISOString(),
  });
  if (!ports.seals.verify(text, signature)) return refuse('quote-invalid');
  return design.quoteExpiresAt > now ? ok(true) : refuse('quote-expired');
}

/** The lists may have grown since the design was made. */
async function screenAgain(
  ports: Needs,
  store: Store,
  design: DesignRecord,
): Promise<Result<'allow' | 'hold', Trouble>> {
  const key = await openContentKey(ports, store, design.contentKey);
  const part = (await store.partsOf(design.contentKey)).find((one) => one.name === DESIGN_PART);
  const version = await store.findVersion(design.versionId);
  const bytes = key && part && (await openPart(ports, key, part));
  if (!bytes || !version) return refuse('design-expired');
  const content = JSON.parse(new TextDecoder().decode(bytes)) as DesignContent;
  const { verdict, problems } = screenValues(version.document.template, content.values);
  return verdict === 'refuse' ? refuse('content-refused', { problems }) : ok(verdict);
}
