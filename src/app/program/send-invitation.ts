import { writeInvitation, writeMail } from '../../core/program/index.ts';
import type { InvitationId, Ports } from '../ports.ts';
import { invitationKey } from '../steps/invitation-key.ts';

/** Mails an invitation, unless it was withdrawn or has ended meanwhile. The link's key is made now and kept nowhere else. */
export async function sendInvitation(
  ports: Pick<Ports, 'transactions' | 'world' | 'mail' | 'seals' | 'settings'>,
  id: InvitationId,
): Promise<void> {
  const found = await ports.transactions.run({ kind: 'system' }, async (store) => {
    const invitation = await store.lockInvitation(id);
    const seller = invitation && (await store.findSeller(invitation.sellerId));
    if (!invitation || !seller || invitation.withdrawnAt || invitation.acceptedAt) return undefined;
    if (invitation.expiresAt <= ports.world.now() || (await store.wasMailed(id, invitation.invitedBy)))
      return undefined;
    return { invitation, seller };
  });
  if (!found) return;
  const { invitation, seller } = found;
  const { programName, publicUrl } = ports.settings;
  const { language, role, email } = invitation;
  const text = writeInvitation({ seller: seller.name, role, untilDay: invitation.expiresAt.toISOString() }, language);
  const address = `${publicUrl}/studio/invitation/${id}?key=${encodeURIComponent(invitationKey(ports, invitation))}`;
  const mail = writeMail(text, { language, program: programName, address });
  await ports.mail.send({ ...mail, to: { address: email }, language });
  await ports.transactions.run({ kind: 'system' }, (store) =>
    store.noteMailed(id, invitation.invitedBy, ports.world.now()),
  );
}
