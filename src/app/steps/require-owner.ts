import { ok, type Result, type SellerId } from '../../core/kernel/index.ts';
import type { Actor, Store } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** The seller somebody acts for, if they are one of its owners now: owners answer for the seller towards the program. */
export async function requireOwner(store: Store, actor: Actor): Promise<Result<SellerId, Trouble>> {
  const { user, seller } = actor;
  if (!user || !seller) return refuse('not-found');
  const membership = (await store.membershipsOf(user)).find(({ sellerId }) => sellerId === seller);
  if (!membership) return refuse('not-found');
  if (membership.role === 'owner') return ok(seller);
  return refuse('not-allowed', { detail: 'An owner of the seller does this. Ask one of them.' });
}
