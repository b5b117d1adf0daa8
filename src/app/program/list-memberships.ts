import type { Actor, MembershipRecord, Ports } from '../ports.ts';

/** The sellers a person acts for: what each request of a member asks first. */
export async function listMemberships(ports: Pick<Ports, 'transactions'>, actor: Actor): Promise<MembershipRecord[]> {
  const { user } = actor;
  return user ? ports.transactions.run(actor, (store) => store.membershipsOf(user)) : [];
}
