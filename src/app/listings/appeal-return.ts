import { documentHash, type ListingId, move, ok, type Result } from '../../core/kernel/index.ts';
import { LISTING } from '../../core/listing/index.ts';
import type { Actor, ListingRecord, Ports } from '../ports.ts';
import { judgeStored } from '../steps/judge-listing.ts';
import { logAct } from '../steps/log-act.ts';
import { requireFeature } from '../steps/require-feature.ts';
import { refuse, type Trouble } from '../trouble.ts';

/**
 * A seller says why returning their listing was wrong, once for each return and only while it is as it was returned. It waits
 * for a person again, and who returned it does not decide. What no person may pass, a violation, is refused at once.
 */
export function appealReturn(
  ports: Pick<Ports, 'transactions' | 'world' | 'settings'>,
  actor: Actor,
  id: ListingId,
  words: string,
): Promise<Result<ListingRecord, Trouble>> {
  return ports.transactions.run(actor, async (store): Promise<Result<ListingRecord, Trouble>> => {
    const seller = await requireFeature(ports, store, actor, 'publish');
    if (!seller.ok) return seller;
    const listing = await store.lockListing(id);
    if (!listing || listing.sellerId !== seller.value.id || !actor.user) return refuse('not-found');
    const returned = await store.findListingReturn(id);
    if (!returned || returned.words !== null || returned.documentHash !== documentHash(listing.document)) {
      return refuse('appeal-closed', {
        detail: 'It was not returned as it is now, or you appealed already. Publish it.',
      });
    }
    if (await store.isListingStopped(id)) return refuse('listing-stopped');
    const checkResult = await judgeStored(ports, store, id, listing.document, seller.value);
    if (checkResult.problems.length > 0) return refuse('listing-invalid', { problems: checkResult.problems });
    if (checkResult.verdict === 'reject') return refuse('listing-has-findings');
    if (!move(LISTING, listing.state, 'in-review').ok) return refuse('move-not-allowed');
    const said = { words, appealedBy: actor.user, appealedAt: ports.world.now() };
    if (!(await store.appealListingReturn(id, said))) return refuse('appeal-closed');
    await store.setListingState(id, 'in-review');
    await logAct(ports, store, actor, { act: 'listing-return-appealed', subject: ['listing', id] });
    return ok({ ...listing, state: 'in-review' });
  });
}
