import { documentHash, type ListingId, type ListingVersionId, move, ok, type Result } from '../core/kernel/index.ts';
import { LISTING } from '../core/listing/index.ts';
import type { Actor, ListingRecord, Ports, VersionRecord } from './ports.ts';
import { judgeListing } from './steps/judge-listing.ts';
import { listingPictures } from './steps/listing-pictures.ts';
import { logAct } from './steps/log-act.ts';
import { requireFeature } from './steps/require-feature.ts';
import { refuse, type Trouble } from './trouble.ts';

/** What became of a wish to publish: live as a new version, or waiting for a person. */
export interface Published {
  readonly listing: ListingRecord;
  readonly version: VersionRecord | undefined;
}

/**
 * Publishes a draft as an immutable version, judged once more now. A violation is refused with its findings; a suspicion
 * waits for a person, and what is in the shop stays as it was. Orders keep the version they were placed with.
 */
export function publishListing(
  ports: Pick<Ports, 'transactions' | 'world'>,
  actor: Actor,
  id: ListingId,
): Promise<Result<Published, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const seller = await requireFeature(ports, store, actor.seller, 'publish');
    if (!seller.ok) return seller;
    const listing = await store.lockListing(id);
    if (!listing || listing.sellerId !== seller.value.id || !actor.user) return refuse('not-found');
    const checkResult = judgeListing(listing.document, seller.value);
    await store.updateListing(id, { checkResult });
    if (checkResult.problems.length > 0) return refuse('listing-invalid', { problems: checkResult.problems });
    if (checkResult.verdict === 'reject') {
      const violations = checkResult.findings.filter((finding) => finding.severity === 'violation');
      return refuse('listing-has-findings', {
        problems: violations.map(({ path, message, fix }) => ({ path, message: `${message} ${fix}` })),
      });
    }
    const to = checkResult.verdict === 'review' ? 'in-review' : 'live';
    if (!move(LISTING, listing.state, to).ok) return refuse('move-not-allowed');
    if (to === 'in-review') {
      await store.setListingState(id, to);
      await logAct(ports, store, actor, { act: 'listing-sent-to-review', subject: ['listing', id] });
      return ok({ listing: { ...listing, checkResult, state: to }, version: undefined });
    }
    const pictures = listingPictures(listing.document.template);
    for (const picture of pictures) {
      const asset = await store.findAsset(picture);
      if (asset?.sellerId !== seller.value.id) {
        return refuse('listing-invalid', {
          problems: [{ path: '', message: `The picture ${picture} is not yours or is gone. Upload it again.` }],
        });
      }
    }
    const now = ports.world.now();
    const version: VersionRecord = {
      id: ports.world.newId() as ListingVersionId,
      listingId: id,
      sellerId: seller.value.id,
      number: (await store.lastVersionNumber(id)) + 1,
      document: listing.document,
      hash: documentHash(listing.document),
      rules: checkResult.rules,
      cardPicture: listing.cardPicture,
      publishedBy: actor.user,
      publishedAt: now,
    };
    await store.insertVersion(version);
    await store.publishPictures(version.id, [...pictures, ...(listing.cardPicture ? [listing.cardPicture] : [])]);
    await store.putInShop({ listingId: id, versionId: version.id, sellerId: seller.value.id, publishedAt: now });
    await store.updateListing(id, { state: 'live', currentVersion: version.id });
    await logAct(ports, store, actor, {
      act: 'listing-published',
      subject: ['listing', id],
      detail: { version: version.number, hash: version.hash, rules: version.rules },
    });
    return ok({ listing: { ...listing, checkResult, state: 'live', currentVersion: version.id }, version });
  });
}
