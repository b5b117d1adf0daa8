import { ok, type Result } from '../../core/kernel/index.ts';
import { type Feature, mayUse } from '../../core/program/index.ts';
import type { Actor, MemberRole, Ports, SellerRecord, Store } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** Whose work each feature is: makers make orders, designers write listings, owners do both. */
const WORK_OF: Readonly<Record<Feature, readonly MemberRole[]>> = {
  list: ['owner', 'designer'],
  publish: ['owner', 'designer'],
  fulfil: ['owner', 'maker'],
};

/** The seller, if the program's feature is open to them now; otherwise why it is closed. Every verb of a seller starts here: the actor belongs to the seller now, and this is their work. */
export async function requireFeature(
  ports: Pick<Ports, 'world'>,
  store: Store,
  actor: Actor,
  feature: Feature,
): Promise<Result<SellerRecord, Trouble>> {
  const { user, seller: sellerId } = actor;
  // Before anything else is locked: whoever suspends or revokes the seller waits for this, or this sees it.
  if (sellerId && feature === 'publish') await store.holdOpenSeller(sellerId);
  const seller = sellerId && (await store.findSeller(sellerId));
  const role = user && (await store.membershipsOf(user)).find((one) => one.sellerId === sellerId)?.role;
  if (!seller || !role) return refuse('not-found');
  if (!WORK_OF[feature].includes(role)) {
    return refuse('not-allowed', { detail: 'Your role in the team does not cover this. An owner can change it.' });
  }
  const terms = await store.currentTerms(ports.world.now());
  const termsAccepted = terms === undefined || (await store.findAcceptance(seller.id, terms.id)) !== undefined;
  const open = mayUse(feature, { participation: seller.participation, termsAccepted });
  return open.ok ? ok(seller) : refuse(open.error);
}
