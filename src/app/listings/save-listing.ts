import { type AssetId, type ListingId, ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, ListingBody, ListingRecord, Ports } from '../ports.ts';
import { judgeStored } from '../steps/judge-listing.ts';
import { listingPictures } from '../steps/listing-pictures.ts';
import { requireFeature } from '../steps/require-feature.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** Saves a draft over the revision its writer saw. If somebody saved meanwhile, neither text is lost: the later one is told. */
export function saveListing(
  ports: Pick<Ports, 'transactions' | 'world' | 'settings'>,
  actor: Actor,
  id: ListingId,
  body: ListingBody,
  revision: number,
): Promise<Result<ListingRecord, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const seller = await requireFeature(ports, store, actor, 'list');
    if (!seller.ok) return seller;
    const listing = await store.lockListing(id);
    if (!listing || listing.sellerId !== seller.value.id) return refuse('not-found');
    if (listing.revision !== revision) return refuse('revision-conflict');
    const cardPicture = (body.cardPicture === undefined ? listing.cardPicture : body.cardPicture) as AssetId | null;
    if (cardPicture && !(await store.findAsset(cardPicture))) return refuse('not-found');
    const change: Partial<ListingRecord> = {
      document: body.document,
      checkResult: await judgeStored(ports, store, id, body.document, seller.value),
      cardPicture,
      // What waits for a person is what they read: a change takes it out of the queue, to be sent again.
      state: listing.state !== 'in-review' ? listing.state : listing.currentVersion ? 'live' : 'draft',
      revision: revision + 1,
      updatedAt: ports.world.now(),
    };
    await store.updateListing(id, change);
    await store.keepAssets([...listingPictures(body.document.template), ...(cardPicture ? [cardPicture] : [])]);
    return ok({ ...listing, ...change });
  });
}
