import type { Kysely } from 'kysely';
import type { ListingStore } from '../../../app/ports.ts';
import { findGtinHolder } from '../sql/listings/find-gtin-holder.ts';
import { findInShop } from '../sql/listings/find-in-shop.ts';
import { findListing } from '../sql/listings/find-listing.ts';
import { findVersion } from '../sql/listings/find-version.ts';
import { findVersionByNumber } from '../sql/listings/find-version-by-number.ts';
import { insertListing } from '../sql/listings/insert-listing.ts';
import { insertVersion } from '../sql/listings/insert-version.ts';
import { lastVersionNumber } from '../sql/listings/last-version-number.ts';
import { appealListingReturn, findListingReturn, keepListingReturn } from '../sql/listings/listing-return.ts';
import { listingsInReview } from '../sql/listings/listings-in-review.ts';
import { listingsOf } from '../sql/listings/listings-of.ts';
import { lockListing } from '../sql/listings/lock-listing.ts';
import { publishPictures } from '../sql/listings/publish-pictures.ts';
import { putInShop } from '../sql/listings/put-in-shop.ts';
import { setListingState } from '../sql/listings/set-listing-state.ts';
import { shopPage } from '../sql/listings/shop-page.ts';
import { takeOffShop } from '../sql/listings/take-off-shop.ts';
import { updateListing } from '../sql/listings/update-listing.ts';
import type { Tables } from '../tables.ts';

/** Listings, their versions, and the shop. */
export function listingStore(db: Kysely<Tables>): ListingStore {
  return {
    insertListing: (...args) => insertListing(db, ...args),
    findListing: (...args) => findListing(db, ...args),
    lockListing: (...args) => lockListing(db, ...args),
    updateListing: (...args) => updateListing(db, ...args),
    listingsInReview: (...args) => listingsInReview(db, ...args),
    listingsOf: (...args) => listingsOf(db, ...args),
    findGtinHolder: (...args) => findGtinHolder(db, ...args),
    insertVersion: (...args) => insertVersion(db, ...args),
    findVersion: (...args) => findVersion(db, ...args),
    findVersionByNumber: (...args) => findVersionByNumber(db, ...args),
    lastVersionNumber: (...args) => lastVersionNumber(db, ...args),
    publishPictures: (...args) => publishPictures(db, ...args),
    putInShop: (...args) => putInShop(db, ...args),
    takeOffShop: (...args) => takeOffShop(db, ...args),
    shopPage: (...args) => shopPage(db, ...args),
    findInShop: (...args) => findInShop(db, ...args),
    findListingReturn: (...args) => findListingReturn(db, ...args),
    keepListingReturn: (...args) => keepListingReturn(db, ...args),
    appealListingReturn: (...args) => appealListingReturn(db, ...args),
    setListingState: (...args) => setListingState(db, ...args),
  };
}
