import { documentHash, type ListingId, ok, type Result, type SellerId } from '../../core/kernel/index.ts';
import type { Actor, ListingRecord, ListingReturnRecord, Ports, Slice, VersionRecord } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';

const STAFF: ReadonlySet<Actor['kind']> = new Set(['operator', 'reviewer', 'auditor']);

/** A listing as its seller sees it, with what is published of it. */
export interface ListingView {
  readonly listing: ListingRecord;
  readonly published: VersionRecord | undefined;
  /** How a person returned it as it is now; undefined where it was changed or published since. */
  readonly returned: ListingReturnRecord | undefined;
}

/** A seller's own listing; staff may look. */
export function readListing(
  ports: Pick<Ports, 'transactions'>,
  actor: Actor,
  id: ListingId,
): Promise<Result<ListingView, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const listing = await store.findListing(id);
    const insider = listing && (listing.sellerId === actor.seller || STAFF.has(actor.kind));
    if (!insider) return refuse('not-found');
    const published = listing.currentVersion ? await store.findVersion(listing.currentVersion) : undefined;
    const hash = documentHash(listing.document);
    const returned = published?.hash === hash ? undefined : await store.findListingReturn(id);
    return ok({ listing, published, returned: returned?.documentHash === hash ? returned : undefined });
  });
}

/** The listings that wait for a person, oldest first, for staff. */
export function listingsInReview(
  ports: Pick<Ports, 'transactions'>,
  actor: Actor,
  slice: Slice,
): Promise<Result<ListingRecord[], Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (!STAFF.has(actor.kind)) return refuse('not-allowed');
    return ok(await store.listingsInReview(slice));
  });
}

/** A seller's listings, last changed first. */
export function listingsOfSeller(
  ports: Pick<Ports, 'transactions'>,
  actor: Actor,
  seller: SellerId,
  slice: Slice,
): Promise<Result<ListingRecord[], Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const insider = actor.seller === seller || actor.kind === 'operator' || actor.kind === 'auditor';
    if (!insider || !(await store.findSeller(seller))) return refuse('not-found');
    return ok(await store.listingsOf(seller, slice));
  });
}
