import { documentHash, type ListingId, move, ok, type Result } from '../../core/kernel/index.ts';
import { LISTING } from '../../core/listing/index.ts';
import type { Actor, ListingRecord, Ports } from '../ports.ts';
import { judgeStored } from '../steps/judge-listing.ts';
import { logAct } from '../steps/log-act.ts';
import { notify } from '../steps/notify.ts';
import { publishVersion } from '../steps/publish-version.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** What a person decides about a listing that the rules alone could not judge. */
export interface ListingDecision {
  readonly decision: 'publish' | 'return';
  /** What the seller reads; needed when it is returned. */
  readonly reasons: string;
}

/**
 * Decides a listing that waits for a person: it is published as it stands, or returned to its seller with reasons. What was
 * in the shop before stays there when it is returned. The reasons are kept with the decision in the log.
 */
export function decideListing(
  ports: Pick<Ports, 'transactions' | 'world' | 'settings'>,
  actor: Actor,
  id: ListingId,
  { decision, reasons }: ListingDecision,
): Promise<Result<ListingRecord, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (!actor.user || (actor.kind !== 'operator' && actor.kind !== 'reviewer')) return refuse('not-allowed');
    const found = await store.findListing(id);
    // The seller before the listing, as whoever suspends or revokes locks them.
    if (found) await store.holdOpenSeller(found.sellerId);
    const listing = await store.lockListing(id);
    const seller = listing && (await store.findSeller(listing.sellerId));
    if (!listing || !seller) return refuse('not-found');
    if (listing.state !== 'in-review')
      return refuse('move-not-allowed', { detail: 'This listing does not wait for a decision.' });
    const hash = documentHash(listing.document);
    const before = await store.findListingReturn(id);
    const appealed = before?.documentHash === hash && before.words !== null;
    if (appealed && before.returnedBy === actor.user) {
      return refuse('another-person-needed', { detail: 'You returned it, and its seller appealed.' });
    }
    if (decision === 'return') {
      const shown = listing.currentVersion && (await store.findInShop(id));
      const to = shown ? 'live' : listing.currentVersion ? 'off' : 'draft';
      if (!move(LISTING, listing.state, to).ok) return refuse('move-not-allowed');
      await store.setListingState(id, to);
      const said = appealed ? before : { words: null, appealedBy: null, appealedAt: null };
      await store.keepListingReturn({
        listingId: id,
        sellerId: listing.sellerId,
        documentHash: hash,
        returnedBy: actor.user,
        returnedAt: ports.world.now(),
        reasons,
        words: said.words,
        appealedBy: said.appealedBy,
        appealedAt: said.appealedAt,
      });
      await notify(ports, store, {
        to: { seller: seller.id },
        occasion: 'listing-returned',
        facts: { title: listing.document.title, reasons },
        path: `/studio/listings/${id}`,
      });
      await logAct(ports, store, actor, { act: 'listing-returned', subject: ['listing', id], detail: { reasons } });
      return ok({ ...listing, state: to });
    }
    if (seller.participation !== 'approved') return refuse('not-approved');
    if (await store.isListingStopped(id)) return refuse('listing-stopped');
    // The rules or the seller's facts may have changed while it waited: a person decides suspicions, not violations.
    const checkResult = await judgeStored(ports, store, id, listing.document, seller);
    if (checkResult.problems.length > 0) return refuse('listing-invalid', { problems: checkResult.problems });
    if (checkResult.verdict === 'reject') return refuse('listing-has-findings');
    const version = await publishVersion(ports, store, actor, listing);
    if (!version.ok) return version;
    await notify(ports, store, {
      to: { seller: seller.id },
      occasion: 'listing-published',
      facts: { title: listing.document.title },
      path: `/studio/listings/${id}`,
    });
    return ok({ ...listing, state: 'live', currentVersion: version.value.id });
  });
}
