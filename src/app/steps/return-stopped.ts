import type { SellerId } from '../../core/kernel/index.ts';
import { missingDocuments } from '../../core/program/index.ts';
import type { Actor, Ports, Store } from '../ports.ts';
import { complianceRules, heldDocuments } from './compliance.ts';
import { logAct } from './log-act.ts';

/**
 * Brings back what left the shop for want of a document that counts now. A listing that its seller changed, published or took
 * off meanwhile, that an action stopped, or whose seller the program is closed to, stays where it is.
 */
export async function returnStopped(
  ports: Pick<Ports, 'world'>,
  store: Store,
  actor: Actor,
  seller: SellerId,
): Promise<number> {
  const open = await store.holdOpenSeller(seller);
  const rules = await complianceRules(store);
  const held = await heldDocuments(store, seller);
  const now = ports.world.now();
  let returned = 0;
  for (const stop of await store.complianceStopsOf(seller)) {
    if (missingDocuments(rules, stop.document.category, held, now.getTime()).length > 0) continue;
    if (stop.state !== 'off') {
      await store.noteReturned(stop.id, now);
      continue;
    }
    if (open === false || (await store.isListingStopped(stop.listingId))) continue;
    await store.putInShop({
      listingId: stop.listingId,
      versionId: stop.versionId,
      sellerId: seller,
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
