import type { SellerId } from '../../core/kernel/index.ts';
import type { Listing } from '../../core/listing/index.ts';
import type { Actor, CheckResult, Ports } from '../ports.ts';
import { judgeListing } from '../steps/judge-listing.ts';

/** Judges a listing while it is being written; nothing is kept. What the program knows of the seller counts where the actor acts for them. */
export async function checkDraft(
  ports: Pick<Ports, 'transactions' | 'settings'>,
  actor: Actor,
  document: Listing,
  seller: SellerId | undefined,
): Promise<CheckResult> {
  const known =
    seller && actor.seller === seller
      ? await ports.transactions.run(actor, (store) => store.findSeller(seller))
      : undefined;
  return judgeListing(ports, document, known);
}
