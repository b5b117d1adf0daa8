/** Ids are UUIDs (version 7, so that they sort by time), one brand for each kind: a seller's id cannot stand where an order's is asked for. */
export type Id<Kind extends string> = string & { readonly kind: Kind };

export type SellerId = Id<'seller'>;
export type UserId = Id<'user'>;
export type ListingId = Id<'listing'>;
export type ListingVersionId = Id<'listing-version'>;
export type AssetId = Id<'asset'>;
export type DesignId = Id<'design'>;
export type OrderId = Id<'order'>;
export type ApplicationId = Id<'application'>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a text is spelled like one of our ids. */
export function isId(text: string): boolean {
  return UUID.test(text);
}
