import { documentHash, type ListingVersionId, ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, ListingRecord, Ports, Store, VersionRecord } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';
import { familiesNamed, fontProblems, ownFonts } from './gather-fonts.ts';
import { gtinOf } from './judge-listing.ts';
import { listingPictures } from './listing-pictures.ts';
import { logAct } from './log-act.ts';

/** Publishes a listing as its next version, which never changes, and puts it in the shop. Its pictures and its seller's own fonts are public from then on. */
export async function publishVersion(
  ports: Pick<Ports, 'world'>,
  store: Store,
  actor: Actor,
  listing: ListingRecord,
): Promise<Result<VersionRecord, Trouble>> {
  if (!actor.user) return refuse('not-signed-in');
  const pictures = listingPictures(listing.document.template);
  for (const picture of pictures) {
    const asset = await store.findAsset(picture);
    if (asset?.sellerId !== listing.sellerId) {
      return refuse('listing-invalid', {
        problems: [{ path: '', message: `The picture ${picture} is not yours or is gone. Upload it again.` }],
      });
    }
  }
  const { template } = listing.document;
  const problems = await fontProblems(store, listing.sellerId, template);
  if (problems.length > 0) return refuse('listing-invalid', { problems });
  const fonts = await ownFonts(store, listing.sellerId, familiesNamed(template));
  const now = ports.world.now();
  const version: VersionRecord = {
    id: ports.world.newId() as ListingVersionId,
    listingId: listing.id,
    sellerId: listing.sellerId,
    number: (await store.lastVersionNumber(listing.id)) + 1,
    document: listing.document,
    hash: documentHash(listing.document),
    rules: listing.checkResult.rules,
    cardPicture: listing.cardPicture,
    publishedBy: actor.user,
    publishedAt: now,
  };
  await store.insertVersion(version);
  const card = listing.cardPicture ? [listing.cardPicture] : [];
  await store.publishPictures(version.id, [...pictures, ...card, ...fonts.map((font) => font.assetId)]);
  await store.putInShop({
    listingId: listing.id,
    versionId: version.id,
    sellerId: listing.sellerId,
    publishedAt: now,
    gtin: gtinOf(listing.document),
  });
  await store.updateListing(listing.id, { state: 'live', currentVersion: version.id });
  await logAct(ports, store, actor, {
    act: 'listing-published',
    subject: ['listing', listing.id],
    detail: { version: version.number, hash: version.hash, rules: version.rules },
  });
  return ok(version);
}
