import { type AssetId, type ListingId, ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, ListingBody, ListingRecord, Ports, Store } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';
import { judgeStored } from './judge-listing.ts';
import { listingPictures } from './listing-pictures.ts';
import { logAct } from './log-act.ts';
import { requireFeature } from './require-feature.ts';

/** Begins a listing, as a draft, judged at once. */
export async function draftListing(
  ports: Pick<Ports, 'world' | 'settings'>,
  store: Store,
  actor: Actor,
  body: ListingBody,
): Promise<Result<ListingRecord, Trouble>> {
  const seller = await requireFeature(ports, store, actor, 'list');
  if (!seller.ok) return seller;
  const cardPicture = (body.cardPicture ?? null) as AssetId | null;
  if (cardPicture && !(await store.findAsset(cardPicture))) return refuse('not-found');
  const now = ports.world.now();
  const id = ports.world.newId() as ListingId;
  const listing: ListingRecord = {
    id,
    sellerId: seller.value.id,
    state: 'draft',
    revision: 1,
    document: body.document,
    checkResult: await judgeStored(ports, store, id, body.document, seller.value),
    cardPicture,
    currentVersion: null,
    createdAt: now,
    updatedAt: now,
  };
  await store.insertListing(listing);
  await store.keepAssets([...listingPictures(body.document.template), ...(cardPicture ? [cardPicture] : [])]);
  await logAct(ports, store, actor, { act: 'listing-created', subject: ['listing', listing.id] });
  return ok(listing);
}
