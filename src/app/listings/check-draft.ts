import type { ListingId, SellerId } from '../../core/kernel/index.ts';
import type { Listing } from '../../core/listing/index.ts';
import type { Actor, CheckResult, Ports } from '../ports.ts';
import { judgeListing, judgeStored } from '../steps/judge-listing.ts';

/** Who writes, and which of their listings it is; absent for one that was never saved. */
export interface DraftOf {
  readonly seller: SellerId | undefined;
  readonly listing: ListingId | undefined;
}

/** Judges a listing while it is being written; nothing is kept. Where the actor acts for a seller, what the program knows of them counts: numbers, exemptions, documents, fonts. */
export async function checkDraft(
  ports: Pick<Ports, 'transactions' | 'settings' | 'world'>,
  actor: Actor,
  document: Listing,
  { seller, listing }: DraftOf,
): Promise<CheckResult> {
  if (!seller || actor.seller !== seller) return judgeListing(ports, document, undefined);
  return ports.transactions.run(actor, async (store) => {
    const known = await store.findSeller(seller);
    if (!known) return judgeListing(ports, document, undefined);
    // Only one's own is excepted when numbers are compared: else naming others would tell whose number it is.
    const own = listing && (await store.findListing(listing));
    return judgeStored(ports, store, own?.sellerId === seller ? own.id : undefined, document, known);
  });
}
