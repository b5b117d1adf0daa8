import { ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, InvitationRecord, KnownPerson, MemberRecord, Ports } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** A seller's team, with the invitations that wait. */
export interface Team {
  readonly members: readonly (MemberRecord & { readonly person: KnownPerson | undefined })[];
  readonly invitations: readonly InvitationRecord[];
}

/** Who works for a seller. For its members; only owners see invitations. */
export async function readTeam(
  ports: Pick<Ports, 'transactions' | 'people'>,
  actor: Actor,
): Promise<Result<Team, Trouble>> {
  const read = await ports.transactions.run(actor, async (store) => {
    const { seller, user } = actor;
    const members = seller && user ? await store.membersOf(seller) : [];
    const own = members.find(({ userId }) => userId === user);
    if (!seller || !own) return undefined;
    return { members, invitations: own.role === 'owner' ? await store.invitationsOf(seller) : [] };
  });
  if (!read) return refuse('not-found');
  const members = await Promise.all(
    read.members.map(async (member) => ({ ...member, person: await ports.people.find(member.userId) })),
  );
  return ok({ members, invitations: read.invitations });
}
