import { type ListingId, move, ok, type Result } from '../../core/kernel/index.ts';
import { LISTING } from '../../core/listing/index.ts';
import type { Actor, ListingRecord, Ports } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** Takes a listing off the shop. Open orders are made all the same. */
export function takeListingOff(
  ports: Pick<Ports, 'transactions' | 'world'>,
  actor: Actor,
  id: ListingId,
): Promise<Result<ListingRecord, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const listing = await store.lockListing(id);
    if (!listing || (listing.sellerId !== actor.seller && actor.kind !== 'operator')) return refuse('not-found');
    if (!move(LISTING, listing.state, 'off').ok) return refuse('move-not-allowed');
    await store.takeOffShop(id);
    await store.setListingState(id, 'off');
    await logAct(ports, store, actor, { act: 'listing-taken-off', subject: ['listing', id] });
    return ok({ ...listing, state: 'off' });
  });
}
