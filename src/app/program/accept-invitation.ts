import { ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, InvitationId, InvitationRecord, Ports, SellerRecord } from '../ports.ts';
import { fitsInvitation } from '../steps/invitation-key.ts';
import { logAct } from '../steps/log-act.ts';
import { notify } from '../steps/notify.ts';
import { refuse, type Trouble } from '../trouble.ts';

/**
 * Accepts an invitation: the person signed in joins the team, if the link is whole and was sent to their own address. Runs as
 * the program, since nobody sees a seller's invitations before they belong to it.
 */
export async function acceptInvitation(
  ports: Pick<Ports, 'transactions' | 'world' | 'people' | 'seals'>,
  actor: Actor,
  id: InvitationId,
  key: string,
): Promise<Result<{ seller: SellerRecord; invitation: InvitationRecord }, Trouble>> {
  const { user } = actor;
  const person = user && (await ports.people.find(user));
  if (!user || !person) return refuse('not-signed-in');
  return ports.transactions.run({ kind: 'system' }, async (store) => {
    const invitation = await store.lockInvitation(id);
    if (!invitation || !fitsInvitation(ports, invitation, key)) return refuse('not-found');
    if (invitation.email !== person.email.toLowerCase()) {
      return refuse('not-allowed', { detail: 'This invitation was sent to another address. Sign in with that one.' });
    }
    const now = ports.world.now();
    if (invitation.withdrawnAt || invitation.acceptedAt || invitation.expiresAt <= now) return refuse('link-expired');
    const seller = await store.findSeller(invitation.sellerId);
    if (!seller) return refuse('not-found');
    if ((await store.membersOf(seller.id)).some(({ userId }) => userId === user)) return refuse('move-not-allowed');
    await store.insertMember({ sellerId: seller.id, userId: user, role: invitation.role });
    const accepted = { acceptedBy: user, acceptedAt: now };
    await store.updateInvitation(id, accepted);
    await notify(ports, store, {
      to: { user: invitation.invitedBy },
      occasion: 'member-joined',
      facts: { seller: seller.name, member: person.name, role: invitation.role },
      path: '/studio/team',
    });
    await logAct(ports, store, actor, {
      act: 'member-joined',
      subject: ['seller', seller.id],
      detail: { invitation: id, role: invitation.role },
    });
    return ok({ seller, invitation: { ...invitation, ...accepted } });
  });
}
