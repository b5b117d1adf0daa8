import { ok, type Result } from '../../core/kernel/index.ts';
import type { AcceptanceRecord, Actor, Ports, TermsId } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { requireOwner } from '../steps/require-owner.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** An owner accepts the terms in force, or announced, for a seller: exactly the text with this hash, and not an older one left open in a tab. */
export function acceptTerms(
  ports: Pick<Ports, 'transactions' | 'world'>,
  actor: Actor,
  body: { readonly terms: string; readonly hash: string },
): Promise<Result<AcceptanceRecord, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const { seller, user } = actor;
    if (!seller || !user) return refuse('not-found');
    const now = ports.world.now();
    const owner = await requireOwner(store, actor);
    if (!owner.ok) return owner;
    // The version in force, or one that was announced: accepted before its day it never blocks.
    const current = await store.currentTerms(now);
    const terms = (await store.allTerms()).find(({ id }) => id === body.terms);
    if (!terms || terms.hash !== body.hash || terms.number < (current?.number ?? 0)) return refuse('terms-outdated');
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
