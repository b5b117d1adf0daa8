import { ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, InvitationId, Ports } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { requireOwner } from '../steps/require-owner.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** Takes an invitation back: its link ends. */
export function withdrawInvitation(
  ports: Pick<Ports, 'transactions' | 'world'>,
  actor: Actor,
  id: InvitationId,
): Promise<Result<true, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const seller = await requireOwner(store, actor);
    if (!seller.ok) return seller;
    const invitation = await store.lockInvitation(id);
    if (!invitation || invitation.sellerId !== seller.value) return refuse('not-found');
    if (invitation.acceptedAt || invitation.withdrawnAt) return refuse('move-not-allowed');
    await store.updateInvitation(id, { withdrawnAt: ports.world.now() });
    await logAct(ports, store, actor, {
      act: 'invitation-withdrawn',
      subject: ['seller', seller.value],
      detail: { invitation: id },
    });
    return ok(true);
  });
}
