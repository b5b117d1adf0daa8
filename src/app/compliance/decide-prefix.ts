import { ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, Ports, PrefixId, PrefixRecord } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { notify } from '../steps/notify.ts';
import { grantPrefix } from '../steps/verify-prefix.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** A person verifies a company prefix, or declines it with reasons. Nobody verifies one whose numbers somebody else holds. */
export function decidePrefix(
  ports: Pick<Ports, 'transactions' | 'world'>,
  actor: Actor,
  id: PrefixId,
  { accept, reasons }: { readonly accept: boolean; readonly reasons: string },
): Promise<Result<PrefixRecord, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (actor.kind !== 'operator' || !actor.user) return refuse('not-allowed');
    const prefix = await store.lockPrefix(id);
    if (!prefix) return refuse('not-found');
    if (prefix.state !== 'in-review') return refuse('move-not-allowed', { detail: 'A colleague decided it already.' });
    const [holder] = accept ? await store.holdersLike(prefix.prefix, prefix.sellerId) : [];
    if (holder) {
      const name = (await store.findSeller(holder.sellerId))?.name;
      return refuse('prefix-refused', { detail: `${name} holds ${holder.prefix}, which is of the same numbers.` });
    }
    const decided = { decidedBy: actor.user, decidedAt: ports.world.now(), reasons: reasons || null };
    const change = accept
      ? { ...decided, state: 'verified' as const, verifiedBy: 'person' as const, trouble: null }
      : { ...decided, state: 'declined' as const };
    await store.updatePrefix(id, change);
    const to = { seller: prefix.sellerId };
    const path = '/studio/numbers';
    if (accept) {
      await grantPrefix(store, prefix.sellerId, prefix.prefix);
      await notify(ports, store, { to, path, occasion: 'prefix-verified', facts: { prefix: prefix.prefix } });
    } else {
      await notify(ports, store, { to, path, occasion: 'prefix-declined', facts: { prefix: prefix.prefix, reasons } });
    }
    await logAct(ports, store, actor, { act: `prefix-${change.state}`, subject: ['company-prefix', id] });
    return ok({ ...prefix, ...change });
  });
}
