import { ok, type Result } from '../../core/kernel/index.ts';
import type { NoticeLanguage } from '../../core/program/index.ts';
import type { Actor, InvitationId, InvitationRecord, MemberRole, Ports } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { requireOwner } from '../steps/require-owner.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** Most invitations of one seller that wait at a time: a team is invited, not a town. */
const MOST_INVITATIONS = 20;

/** Invites somebody to a seller's team by mail. */
export function inviteMember(
  ports: Pick<Ports, 'transactions' | 'world' | 'settings'>,
  actor: Actor,
  body: { readonly email: string; readonly role: MemberRole; readonly language: NoticeLanguage },
): Promise<Result<InvitationRecord, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const seller = await requireOwner(store, actor);
    if (!seller.ok || !actor.user) return seller.ok ? refuse('not-found') : seller;
    const now = ports.world.now();
    const waiting = (await store.invitationsOf(seller.value)).filter(({ expiresAt }) => expiresAt > now);
    if (waiting.length >= MOST_INVITATIONS) {
      return refuse('move-not-allowed', {
        detail: `${MOST_INVITATIONS} invitations wait already. Withdraw some first.`,
      });
    }
    const invitation: InvitationRecord = {
      id: ports.world.newId() as InvitationId,
      sellerId: seller.value,
      email: body.email.toLowerCase(),
      role: body.role,
      language: body.language,
      invitedBy: actor.user,
      invitedAt: now,
      expiresAt: new Date(now.getTime() + ports.settings.invitationDays * 86_400_000),
      acceptedBy: null,
      acceptedAt: null,
      withdrawnAt: null,
    };
    await store.insertInvitation(invitation);
    await store.enqueue({ name: 'send-invitation', data: { invitation: invitation.id } });
    await logAct(ports, store, actor, {
      act: 'member-invited',
      subject: ['seller', seller.value],
      detail: { invitation: invitation.id, role: body.role },
    });
    return ok(invitation);
  });
}
