import { type ApplicationId, ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, ApplicationRecord, Ports } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { refuse, type Trouble } from '../trouble.ts';

/**
 * Takes an application to decide it, or lets it go. Whoever takes one that a colleague has must have seen that: `from` is whom
 * they took it to be with, so that of two who reach for it at once one is told.
 */
export function assignApplication(
  ports: Pick<Ports, 'transactions' | 'world'>,
  actor: Actor,
  id: ApplicationId,
  { take, from }: { readonly take: boolean; readonly from: string | null },
): Promise<Result<ApplicationRecord, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (actor.kind !== 'operator' || !actor.user) return refuse('not-allowed');
    const application = await store.lockApplication(id);
    if (!application) return refuse('not-found');
    if (application.state !== 'submitted') return refuse('application-decided');
    if (application.assignedTo !== from) {
      return refuse('move-not-allowed', { detail: 'A colleague was faster. Load it again to see who has it.' });
    }
    const change = { assignedTo: take ? actor.user : null, assignedAt: take ? ports.world.now() : null };
    await store.updateApplication(id, change);
    const act = take ? 'application-taken' : 'application-let-go';
    await logAct(ports, store, actor, { act, subject: ['application', id] });
    return ok({ ...application, ...change });
  });
}
