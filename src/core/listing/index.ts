export { checkDigit, type Gtin14, type GtinReading, type GtinTrouble, hasCompanyPrefix, parseGtin } from './gtin.ts';
export { LISTING, type ListingState } from './lifecycle.ts';
export type { Listing } from './listing.ts';
export { listingSchema, parseListing } from './parse-listing.ts';
