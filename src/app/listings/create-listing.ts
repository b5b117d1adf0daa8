import type { Result } from '../../core/kernel/index.ts';
import type { Actor, ListingBody, ListingRecord, Ports } from '../ports.ts';
import { draftListing } from '../steps/draft-listing.ts';
import type { Trouble } from '../trouble.ts';

/** Begins a listing, as a draft. It is judged at once, and nothing stops a seller from saving what is not right yet. */
export function createListing(
  ports: Pick<Ports, 'transactions' | 'world' | 'settings'>,
  actor: Actor,
  body: ListingBody,
): Promise<Result<ListingRecord, Trouble>> {
  return ports.transactions.run(actor, (store) => draftListing(ports, store, actor, body));
}
