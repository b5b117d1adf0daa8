import { type ApplicationId, ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, ApplicationRecord, Ports } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { notify } from '../steps/notify.ts';
import { requireOwner } from '../steps/require-owner.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** An owner says why a decline is wrong. Once for each decline. */
export function appealDecline(
  ports: Pick<Ports, 'transactions' | 'world'>,
  actor: Actor,
  id: ApplicationId,
  words: string,
): Promise<Result<ApplicationRecord, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const owner = await requireOwner(store, actor);
    if (!owner.ok || !actor.user) return owner.ok ? refuse('not-found') : owner;
    const found = await store.findApplication(id);
    if (!found || found.sellerId !== owner.value) return refuse('not-found');
    if (found.state !== 'declined' || found.appealedAt) return refuse('appeal-closed');
    const seller = await store.findSeller(owner.value);
    const change = { appealWords: words, appealedBy: actor.user, appealedAt: ports.world.now() };
    await store.updateApplication(id, change);
    await notify(ports, store, {
      to: { seller: owner.value },
      occasion: 'application-appeal-received',
      facts: { seller: seller?.name ?? '' },
      path: '/studio/application',
    });
    await logAct(ports, store, actor, { act: 'decline-appealed', subject: ['application', id] });
    return ok({ ...found, ...change });
  });
}
