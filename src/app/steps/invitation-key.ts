import type { InvitationRecord, Ports } from '../ports.ts';

/** What lets somebody accept an invitation: signed with this installation's secret, never stored, and good for this very address and end. */
export function invitationKey(
  ports: Pick<Ports, 'seals'>,
  { id, email, expiresAt }: Pick<InvitationRecord, 'id' | 'email' | 'expiresAt'>,
): string {
  return ports.seals.sign(invitationText(id, email, expiresAt));
}

/** Whether a key is the one of this invitation. */
export function fitsInvitation(
  ports: Pick<Ports, 'seals'>,
  { id, email, expiresAt }: Pick<InvitationRecord, 'id' | 'email' | 'expiresAt'>,
  key: string,
): boolean {
  return ports.seals.verify(invitationText(id, email, expiresAt), key);
}

function invitationText(id: string, email: string, expiresAt: Date): string {
  return `invitation/${id}/${email}/${expiresAt.getTime()}`;
}
