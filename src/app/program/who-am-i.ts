import type { Actor, MembershipRecord, Ports } from '../ports.ts';

/** Who is asking, which sellers they act for, and whether each accepted the terms in force. */
export async function whoAmI(
  ports: Pick<Ports, 'transactions' | 'world'>,
  actor: Actor,
): Promise<(MembershipRecord & { termsAccepted: boolean })[]> {
  const { user } = actor;
  if (!user) return [];
  return ports.transactions.run(actor, async (store) => {
    const terms = await store.currentTerms(ports.world.now());
    const memberships = await store.membershipsOf(user);
    return Promise.all(
      memberships.map(async (membership) => ({
        ...membership,
        termsAccepted: terms === undefined || (await store.findAcceptance(membership.sellerId, terms.id)) !== undefined,
      })),
    );
  });
}
