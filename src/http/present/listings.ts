import type { ListingView } from '../../app/listings/read-listing.ts';
import type { CheckResult, ListingRecord, ShopRow } from '../../app/ports.ts';
import type { TakenIn } from '../../app/steps/keep-picture.ts';
import { documentHash } from '../../core/kernel/index.ts';
import type {
  AssetBody,
  CheckResultBody,
  ListingCard,
  SellerListingBody,
  SellerListingRow,
} from '../contract/index.ts';

/** The address of a picture. */
export function pictureUrl(id: string): string {
  return `/v1/assets/${id}`;
}

/** How a listing was judged. */
export function presentCheck({ verdict, findings, problems }: CheckResult): CheckResultBody {
  return {
    verdict,
    // Numbers and exemptions are registered on a page of their own.
    findings: findings.map((one) => (one.clause === 'gtin' ? { ...one, supply: '/studio/numbers' } : { ...one })),
    problems: problems.map(({ path, message, help, supply }) => ({ path, message, help, supply })),
  };
}

/** A listing as its seller sees it. */
export function presentListing(
  { listing, published, returned }: ListingView,
  pictures: readonly string[],
): SellerListingBody {
  return {
    id: listing.id,
    sellerId: listing.sellerId,
    state: listing.state,
    revision: listing.revision,
    document: listing.document as SellerListingBody['document'],
    check: presentCheck(listing.checkResult),
    published: published
      ? { version: published.number, hash: published.hash, at: published.publishedAt.toISOString() }
      : null,
    changedSincePublished: published !== undefined && published.hash !== documentHash(listing.document),
    cardPicture: listing.cardPicture,
    pictures: Object.fromEntries(pictures.map((id) => [id, pictureUrl(id)])),
    returned: returned
      ? {
          at: returned.returnedAt.toISOString(),
          reasons: returned.reasons,
          appealable: returned.words === null && listing.state !== 'in-review',
          appeal:
            returned.words !== null && returned.appealedAt
              ? { at: returned.appealedAt.toISOString(), words: returned.words }
              : null,
        }
      : null,
    updatedAt: listing.updatedAt.toISOString(),
  };
}

/** A row in the seller's list. */
export function presentListingRow(listing: ListingRecord): SellerListingRow {
  return {
    id: listing.id,
    title: listing.document.title,
    state: listing.state,
    verdict: listing.checkResult.verdict,
    findings: listing.checkResult.findings.length + listing.checkResult.problems.length,
    cardPicture: listing.cardPicture && pictureUrl(listing.cardPicture),
    updatedAt: listing.updatedAt.toISOString(),
  };
}

/** A card in the shop. */
export function presentCard(row: ShopRow): ListingCard {
  return {
    id: row.listingId,
    title: row.document.title,
    locale: row.document.locale,
    seller: { id: row.sellerId, name: row.sellerName },
    category: row.document.category ?? null,
    price: row.document.price ?? null,
    picture: row.cardPicture && pictureUrl(row.cardPicture),
    publishedAt: row.publishedAt.toISOString(),
  };
}

/** An uploaded piece. */
export function presentAsset(asset: TakenIn): AssetBody {
  const { id, kind, mediaType, width, height, bytes, sha256, verdict } = asset;
  const notes = [...asset.notes];
  const expiresAt = asset.expiresAt?.toISOString() ?? null;
  return { id, kind, mediaType, width, height, bytes, sha256, verdict, notes, url: pictureUrl(id), expiresAt };
}
