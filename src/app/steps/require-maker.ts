import { ok, type Result, type SellerId } from '../../core/kernel/index.ts';
import type { Actor, MembershipRecord, Store } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** Whose work it is to make orders: the database asks for these roles too, where it lets a key be read. */
const MAKERS: readonly MembershipRecord['role'][] = ['owner', 'maker'];

/** The member, if they belong to the seller now and their role is to make orders. */
export async function requireMaker(
  store: Store,
  actor: Actor,
  seller: SellerId,
): Promise<Result<MembershipRecord, Trouble>> {
  const memberships = actor.user && actor.seller === seller ? await store.membershipsOf(actor.user) : [];
  const membership = memberships.find(({ sellerId }) => sellerId === seller);
  if (!membership) return refuse('not-found');
  return MAKERS.includes(membership.role) ? ok(membership) : refuse('not-allowed');
}
