import type { SellerId } from '../../core/kernel/index.ts';
import type { Listing } from '../../core/listing/index.ts';
import type { Actor, CheckResult, Ports } from '../ports.ts';
import { judgeListing, judgeStored } from '../steps/judge-listing.ts';

/** Judges a listing while it is being written; nothing is kept. Where the actor acts for a seller, what the program knows of them counts: numbers, exemptions, documents, fonts. */
export async function checkDraft(
  ports: Pick<Ports, 'transactions' | 'settings' | 'world'>,
  actor: Actor,
  document: Listing,
  seller: SellerId | undefined,
): Promise<CheckResult> {
  if (!seller || actor.seller !== seller) return judgeListing(ports, document, undefined);
  return ports.transactions.run(actor, async (store) => {
    const known = await store.findSeller(seller);
    return known ? judgeStored(ports, store, undefined, document, known) : judgeListing(ports, document, undefined);
  });
}
