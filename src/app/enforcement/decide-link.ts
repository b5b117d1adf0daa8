import { ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, LinkId, LinkRecord, Ports } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** A person's finding about two accounts. */
export interface LinkDecision {
  readonly decision: 'same' | 'different';
  readonly reasons: string;
}

/** Decides whether two accounts belong to the same person. `same` keeps an applicant out; a seller who is in is then to be proposed for revocation, with its own statement. */
export function decideLink(
  ports: Pick<Ports, 'transactions' | 'world'>,
  actor: Actor,
  id: LinkId,
  { decision, reasons }: LinkDecision,
): Promise<Result<LinkRecord, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (actor.kind !== 'operator' || !actor.user) return refuse('not-allowed');
    const link = await store.lockLink(id);
    if (!link) return refuse('not-found');
    if (link.state !== 'open') return refuse('move-not-allowed', { detail: 'Somebody decided this already.' });
    const change = { state: decision, reasons, decidedBy: actor.user, decidedAt: ports.world.now() };
    await store.updateLink(id, change);
    await logAct(ports, store, actor, {
      act: `link-${decision}`,
      subject: ['link', id],
      detail: { seller: link.sellerId, linked: link.linkedSellerId, score: link.score },
    });
    return ok({ ...link, ...change });
  });
}
