import type { Ports, Store, TakedownNews, TakedownRecord } from '../ports.ts';
import { notify } from './notify.ts';

/**
 * Tells both sides of a takedown what it came to, in the transaction of the decision: whom it concerns in the product and
 * by mail, whoever filed it by mail to the address they gave, with the way to their receipt. A counter-notice is news to
 * the other side only.
 */
export async function tellSides(
  ports: Pick<Ports, 'world'>,
  store: Store,
  takedown: TakedownRecord,
  news: TakedownNews,
  { title, reasons }: { readonly title: string; readonly reasons: string },
): Promise<void> {
  await store.enqueue({ name: 'send-takedown', data: { takedown: takedown.id, news } });
  if (news === 'countered') return;
  const to = takedown.sellerId ? { seller: takedown.sellerId } : takedown.buyerUser && { user: takedown.buyerUser };
  if (!to) return;
  const share = takedown.shareId && (await store.findShare(takedown.shareId));
  await notify(ports, store, {
    to,
    occasion: `takedown-${news}`,
    facts: { title, reasons },
    path: takedown.sellerId ? '/studio/takedowns' : share ? `/orders/${share.orderId}` : '/orders',
  });
}

/** The product a takedown is about, as its listing or its order calls it. For the program: reviewers do not read orders. */
export async function titleOf(store: Store, { listingId, shareId }: TakedownRecord): Promise<string> {
  const listing = listingId && (await store.findListing(listingId));
  if (listing) return listing.document.title;
  const share = shareId && (await store.findShare(shareId));
  return (share && (await store.findOrder(share.orderId))?.title) || '…';
}
