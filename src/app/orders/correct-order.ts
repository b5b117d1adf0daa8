import type { ScreeningSettings } from '../../core/content/index.ts';
import { type DesignId, type OrderId, ok, type Result } from '../../core/kernel/index.ts';
import { canCorrect, ORDER_MOVES } from '../../core/order/index.ts';
import type { Actor, OrderRecord, Ports, RevisionId, Store } from '../ports.ts';
import { checkQuote } from '../steps/check-quote.ts';
import type { DesignContent } from '../steps/design-content.ts';
import { logAct } from '../steps/log-act.ts';
import { grantedBefore, heldPictures, openCase } from '../steps/open-case.ts';
import { readDesignContent } from '../steps/open-design.ts';
import { type ScreenedValues, screenValues } from '../steps/screen-values.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** What takes the place of an order's design. */
export interface Correction {
  readonly design: DesignId;
  readonly hash: string;
  /** The quote's signature. */
  readonly quote: string;
  readonly spellingConfirmed?: boolean | undefined;
}

type Needs = Pick<Ports, 'transactions' | 'world' | 'keys' | 'sealing' | 'blobs' | 'seals' | 'settings' | 'wordLists'>;

/**
 * Corrects an order before anybody began to make it: a new frozen design under its own key takes the place of the old one,
 * whose content is erased with a certificate of its own. What stays of the old design is its hash. The order's row is
 * locked: of a correction and a start of production one wins.
 */
export async function correctOrder(
  ports: Needs,
  actor: Actor,
  id: OrderId,
  correction: Correction,
): Promise<Result<OrderRecord, Trouble>> {
  const screening = await ports.wordLists.current();
  return ports.transactions.run(actor, async (store): Promise<Result<OrderRecord, Trouble>> => {
    const order = await store.lockOrder(id);
    if (!order || order.buyerUser !== actor.user) return refuse('not-found');
    if (!canCorrect(order.state)) return refuse('move-not-allowed', { detail: 'It is being made already.' });
    const now = ports.world.now();
    const design = await store.findDesign(correction.design);
    if (!design || design.hash !== correction.hash || design.expiresAt <= now) return refuse('design-expired');
    if (design.versionId !== order.versionId) {
      return refuse('design-invalid', {
        problems: [{ path: '/design', message: 'It was made for another product or version than was ordered.' }],
      });
    }
    const quoted = checkQuote(ports, design, correction.quote, now);
    if (!quoted.ok) return quoted;
    const verdict = await screenAgain(ports, store, design, screening);
    if (!verdict.ok) return verdict;
    const doubted = verdict.value.verdict === 'hold' || design.verdict === 'hold';
    const found = { ...verdict.value, pictures: await heldPictures(store, verdict.value.content) };
    const held = doubted && !(await grantedBefore(ports, store, found));
    const state = stateAfter(order, held);
    const revision = await replace(ports, store, order);
    const change: Partial<OrderRecord> = {
      state,
      contentKey: design.contentKey,
      designHash: design.hash,
      unitAmount: design.unitAmount,
      correctedAt: now,
      spellingConfirmedAt: correction.spellingConfirmed ? now : null,
      reason: null,
    };
    if (!(await store.deleteDesign(design.id))) return refuse('already-ordered');
    await store.updateOrder(id, change);
    if (state === 'on-hold') await openCase(ports, store, { ...order, ...change }, found);
    await logAct(ports, store, actor, {
      act: 'order-corrected',
      subject: ['order', id],
      detail: { revision, replaced: order.designHash, design: design.hash, state },
    });
    // What is shown of the old design goes with it, unless its maker keeps it.
    await store.eraseSharesOf([id], now);
    await store.enqueue({ name: 'erase-revision', data: { revision } });
    return ok({ ...order, ...change });
  });
}

/** Keeps the hash of what is replaced, and the key its content hangs on until that is gone. */
async function replace(ports: Needs, store: Store, order: OrderRecord): Promise<RevisionId> {
  const id = ports.world.newId() as RevisionId;
  await store.insertRevision({
    id,
    orderId: order.id,
    number: (await store.revisionsOf(order.id)).length + 1,
    designHash: order.designHash,
    contentKey: order.contentKey,
    unitAmount: order.unitAmount,
    replacedAt: ports.world.now(),
    keyDestroyedAt: null,
    partsDestroyedAt: null,
    certifiedAt: null,
    certificate: null,
  });
  return id;
}

/** Where the order stands with what it holds now; the program's own move, by its table. */
function stateAfter(order: OrderRecord, held: boolean): OrderRecord['state'] {
  const wanted = held ? 'on-hold' : 'placed';
  return ORDER_MOVES[order.state][wanted]?.includes('program') ? wanted : order.state;
}

async function screenAgain(
  ports: Needs,
  store: Store,
  design: { contentKey: OrderRecord['contentKey']; versionId: OrderRecord['versionId'] },
  screening: ScreeningSettings,
): Promise<Result<ScreenedValues & { readonly content: DesignContent }, Trouble>> {
  const content = await readDesignContent(ports, store, design.contentKey);
  const version = await store.findVersion(design.versionId);
  if (!content || !version) return refuse('design-expired');
  const screened = screenValues(version.document.template, content.values, screening);
  const { verdict, problems } = screened;
  return verdict === 'refuse' ? refuse('content-refused', { problems }) : ok({ ...screened, content });
}
