export type { Listing } from './listing.ts';
export { listingSchema, parseListing } from './parse-listing.ts';
