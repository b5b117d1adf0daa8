import { ok, type Result, type UserId } from '../../core/kernel/index.ts';
import type { Actor, MemberRole, Ports } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { notify } from '../steps/notify.ts';
import { requireOwner } from '../steps/require-owner.ts';
import { refuse, type Trouble } from '../trouble.ts';

/**
 * Changes a member's role, or takes them off the team (`'none'`): from their next request on nothing of the seller is there
 * for them, and links they were given for opened content end with it. The last owner stays.
 */
export function changeMember(
  ports: Pick<Ports, 'transactions' | 'world'>,
  actor: Actor,
  user: UserId,
  role: MemberRole | 'none',
): Promise<Result<true, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const owned = await requireOwner(store, actor);
    if (!owned.ok) return owned;
    const seller = await store.findSeller(owned.value);
    const members = await store.membersOf(owned.value);
    const member = members.find(({ userId }) => userId === user);
    if (!member || !seller) return refuse('not-found');
    if (member.role === role) return ok(true);
    if (member.role === 'owner' && members.filter((one) => one.role === 'owner').length === 1) {
      return refuse('move-not-allowed', { detail: 'A seller has an owner. Make somebody else an owner first.' });
    }
    // Told before they are gone: a notice to a person is theirs, whatever they belong to.
    if (role === 'none') {
      await notify(ports, store, {
        to: { user },
        occasion: 'member-removed',
        facts: { seller: seller.name },
        path: '/studio',
      });
      await store.removeMember(seller.id, user);
    } else {
      await notify(ports, store, {
        to: { user },
        occasion: 'member-changed',
        facts: { seller: seller.name, role },
        path: '/studio/team',
      });
      await store.setMemberRole(seller.id, user, role);
    }
    await logAct(ports, store, actor, {
      act: role === 'none' ? 'member-removed' : 'member-changed',
      subject: ['seller', seller.id],
      detail: { user, role },
    });
    return ok(true);
  });
}
