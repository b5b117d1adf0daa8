import type { Actor, Ports, SellerRecord, Store } from '../ports.ts';
import { lacksOf } from './listing-lacks.ts';
import { logAct } from './log-act.ts';

/**
 * Brings back what left the shop for want of a document or an exemption that counts now. A listing that its seller changed,
 * published or took off meanwhile, that an action stopped, or whose seller the program is closed to, stays where it is.
 */
export async function returnStopped(
  ports: Pick<Ports, 'world' | 'settings'>,
  store: Store,
  actor: Actor,
  seller: SellerRecord,
): Promise<number> {
  const open = await store.holdOpenSeller(seller.id);
  const stops = await store.complianceStopsOf(seller.id);
  if (stops.length === 0) return 0;
  const lacks = await lacksOf(ports, store, seller);
  const now = ports.world.now();
  let returned = 0;
  for (const stop of stops) {
    if (lacks(stop.document).now) continue;
    if (stop.state !== 'off' || stop.currentVersion !== stop.versionId) {
      await store.noteReturned(stop.id, now);
      continue;
    }
    if (!open || (await store.isListingStopped(stop.listingId))) continue;
    await store.putInShop({
      listingId: stop.listingId,
      versionId: stop.versionId,
      sellerId: seller.id,
      publishedAt: now,
      gtin: stop.gtin,
    });
    await store.setListingState(stop.listingId, 'live');
    await store.noteReturned(stop.id, now);
    await logAct(ports, store, actor, {
      act: 'listing-back-in-shop',
      subject: ['listing', stop.listingId],
      detail: { requirement: stop.requirement },
    });
    returned += 1;
  }
  return returned;
}
