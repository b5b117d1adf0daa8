import { type ListingId, ok, type Result } from '../../core/kernel/index.ts';
import type { AssetRecord, FontRecord, Ports, SellerRecord, VersionRecord } from '../ports.ts';
import { familiesNamed, ownFonts } from '../steps/gather-fonts.ts';
import { listingPictures } from '../steps/listing-pictures.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** One published version with everything the buyer's element needs. */
export interface CustomizerView {
  readonly version: VersionRecord;
  readonly seller: SellerRecord;
  readonly pictures: readonly AssetRecord[];
  /** The seller's own fonts that its template names. */
  readonly fonts: readonly FontRecord[];
}

/** The version of a listing that is in the shop now, for customizing. */
export function showCustomizer(
  ports: Pick<Ports, 'transactions'>,
  id: ListingId,
): Promise<Result<CustomizerView, Trouble>> {
  return ports.transactions.run({ kind: 'visitor' }, async (store) => {
    const row = await store.findInShop(id);
    const version = row && (await store.findVersion(row.versionId));
    const seller = row && (await store.findSeller(row.sellerId));
    if (!version || !seller) return refuse('not-found');
    const pictures = await Promise.all(listingPictures(version.document.template).map((ref) => store.findAsset(ref)));
    const fonts = await ownFonts(store, seller.id, familiesNamed(version.document.template));
    return ok({ version, seller, pictures: pictures.filter((one) => one !== undefined), fonts });
  });
}
