import { ok, type Result, type SellerId } from '../../core/kernel/index.ts';
import { type Feature, mayUse } from '../../core/program/index.ts';
import type { Ports, SellerRecord, Store } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** The seller, if the program's feature is open to them now; otherwise why it is closed. Every verb of a seller starts here. */
export async function requireFeature(
  ports: Pick<Ports, 'world'>,
  store: Store,
  sellerId: SellerId | undefined,
  feature: Feature,
): Promise<Result<SellerRecord, Trouble>> {
  // Before anything else is locked: whoever suspends or revokes the seller waits for this, or this sees it.
  if (sellerId && feature === 'publish') await store.holdOpenSeller(sellerId);
  const seller = sellerId && (await store.findSeller(sellerId));
  if (!seller) return refuse('not-found');
  const terms = await store.currentTerms(ports.world.now());
  const termsAccepted = terms === undefined || (await store.findAcceptance(seller.id, terms.id)) !== undefined;
  const open = mayUse(feature, { participation: seller.participation, termsAccepted });
  return open.ok ? ok(seller) : refuse(open.error);
}
