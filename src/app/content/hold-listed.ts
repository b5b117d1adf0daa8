import { turnedFingerprints } from '../../core/content/index.ts';
import { type AssetId, type ListingId, move, type OrderId } from '../../core/kernel/index.ts';
import { LISTING } from '../../core/listing/index.ts';
import type { Actor, ListedPictureId, ListedPictureRecord, Ports, Store } from '../ports.ts';
import { endShare } from '../steps/end-share.ts';
import { logAct } from '../steps/log-act.ts';
import { notify } from '../steps/notify.ts';
import { openCase } from '../steps/open-case.ts';
import { stepOrder } from '../steps/step-order.ts';
import { tellSharer } from '../steps/tell-sharer.ts';

const JOB: Actor = { kind: 'system' };

/** What was found of a listed picture. */
export interface HeldListed {
  readonly assets: number;
  readonly designs: number;
  readonly orders: number;
  readonly listings: number;
  readonly shares: number;
}

const NOTHING: HeldListed = { assets: 0, designs: 0, orders: 0, listings: 0, shares: 0 };
type Needs = Pick<Ports, 'transactions' | 'world' | 'settings' | 'seals'>;

/**
 * Finds what the program holds already of a picture that was listed, turned or mirrored too, and holds it for a person: the uploads, the designs
 * that wait to be ordered, the orders that are not being made yet. What shows it to everybody, listings and share pages (those kept after an erasure too), is down at once and its maker told: published
 * again, such a listing waits for a person. Doing it again finds nothing new.
 */
export function holdListed(ports: Needs, id: ListedPictureId): Promise<HeldListed> {
  return ports.transactions.run(JOB, async (store) => {
    const listed = await store.findListed(id);
    if (!listed || listed.withdrawnAt) return NOTHING;
    const looks = turnedFingerprints(listed.fingerprints);
    const found = await store.assetsLike(looks, listed.sha256);
    const ids = found.map((asset) => asset.id);
    await store.holdAssets(ids, 'listed-image');
    for (const asset of found)
      await logAct(ports, store, JOB, { act: 'picture-held', subject: ['asset', asset.id], detail: { listed: id } });
    const designs = await store.holdDesignsWith(ids);
    const orders: OrderId[] = [];
    for (const order of await store.ordersWith(ids)) {
      const stepped = await stepOrder(ports, store, JOB, order, 'on-hold', {}, { listed: id });
      if (!stepped.ok) continue;
      await openCase(ports, store, stepped.value, { reasons: [], lists: '', pictures: [pictureOf(listed)] });
      orders.push(order);
    }
    const listings = await takeListingsOff(ports, store, id, ids);
    const shares = await store.sharesWith(ids, looks);
    for (const share of shares) {
      await endShare(ports, store, JOB, share, 'taken-down');
      await tellSharer(ports, store, share);
    }
    return {
      assets: found.length,
      designs: designs.length,
      orders: orders.length,
      listings: listings.length,
      shares: shares.length,
    };
  });
}

/** The same of all that one import listed, each in a transaction of its own. */
export async function holdImported(ports: Needs, source: string): Promise<void> {
  const ids = await ports.transactions.run(JOB, (store) => store.listedBecauseOf(source));
  for (const id of ids) await holdListed(ports, id);
}

/** Takes what shows one of the pictures off the shop and tells its sellers. Orders that run are made all the same, unless they are held themselves. */
async function takeListingsOff(
  ports: Needs,
  store: Store,
  listed: ListedPictureId,
  pictures: readonly AssetId[],
): Promise<ListingId[]> {
  const off: ListingId[] = [];
  for (const id of await store.listingsShowing(pictures)) {
    const listing = await store.lockListing(id);
    if (!listing) continue;
    await store.takeOffShop(id);
    // One whose change waits for a person goes on waiting; nothing of it is shown meanwhile.
    if (listing.state === 'live' && move(LISTING, listing.state, 'off').ok) await store.setListingState(id, 'off');
    await logAct(ports, store, JOB, { act: 'listing-taken-off', subject: ['listing', id], detail: { listed } });
    await notify(ports, store, {
      to: { seller: listing.sellerId },
      occasion: 'listing-picture-listed',
      facts: { title: listing.document.title },
      path: `/studio/listings/${id}`,
    });
    off.push(id);
  }
  return off;
}

/** A listed picture as a case tells of it. */
function pictureOf({ fingerprints, sha256 }: ListedPictureRecord) {
  return { fingerprints, sha256: sha256 ?? '', reasons: ['listed-image'] };
}
