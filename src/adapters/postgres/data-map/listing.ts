import { type ColumnClasses, N, O, P } from './data-class.ts';

/** Columns of the tables of `store/listing`. */
export const LISTING_COLUMNS: Readonly<Record<string, ColumnClasses>> = {
  'monogram.listing': {
    id: O,
    seller_id: O,
    state: O,
    revision: O,
    document: O,
    check_result: O,
    card_picture: O,
    current_version: O,
    created_at: O,
    updated_at: O,
  },
  'monogram.listing_return': {
    listing_id: O,
    seller_id: O,
    document_hash: O,
    returned_by: N,
    returned_at: O,
    reasons: O,
    words: P,
    appealed_by: N,
    appealed_at: O,
  },
  'monogram.listing_version': {
    id: O,
    listing_id: O,
    seller_id: O,
    number: O,
    document: O,
    hash: O,
    rules: O,
    card_picture: O,
    published_by: N,
    published_at: O,
  },
  'monogram.shop_listing': { listing_id: O, version_id: O, seller_id: O, published_at: O, gtin: O },
  'monogram.published_picture': { asset_id: O, version_id: O },
};
