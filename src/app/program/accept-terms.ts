import { ok, type Result } from '../../core/kernel/index.ts';
import type { AcceptanceRecord, Actor, Ports, TermsId } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** Accepts the terms in force for a seller: exactly the text with this hash, and not an older one left open in a tab. */
export function acceptTerms(
  ports: Pick<Ports, 'transactions' | 'world'>,
  actor: Actor,
  body: { readonly terms: string; readonly hash: string },
): Promise<Result<AcceptanceRecord, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const { seller, user } = actor;
    if (!seller || !user) return refuse('not-found');
    const now = ports.world.now();
    const terms = await store.currentTerms(now);
    if (!terms || terms.id !== body.terms || terms.hash !== body.hash) return refuse('terms-outdated');
    await store.insertAcceptance({
      id: ports.world.newId(),
      sellerId: seller,
      termsId: terms.id as TermsId,
      userId: user,
      hash: terms.hash,
      address: actor.address ?? '',
      acceptedAt: now,
    });
    const kept = await store.findAcceptance(seller, terms.id);
    if (!kept) return refuse('not-found');
    await logAct(ports, store, actor, {
      act: 'terms-accepted',
      subject: ['seller', seller],
      detail: { terms: terms.id, hash: terms.hash },
    });
    return ok(kept);
  });
}
