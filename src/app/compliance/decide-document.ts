import { ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, DocumentId, DocumentRecord, Ports } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { notify } from '../steps/notify.ts';
import { returnStopped } from '../steps/return-stopped.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** Accepts a document, or declines it with reasons. What left the shop for want of it comes back in the same transaction. */
export function decideDocument(
  ports: Pick<Ports, 'transactions' | 'world' | 'settings'>,
  actor: Actor,
  id: DocumentId,
  { accept, reasons }: { readonly accept: boolean; readonly reasons: string },
): Promise<Result<DocumentRecord & { returned: number }, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (actor.kind !== 'operator' || !actor.user) return refuse('not-allowed');
    const document = await store.lockDocument(id);
    if (!document) return refuse('not-found');
    if (document.state !== 'submitted')
      return refuse('move-not-allowed', { detail: 'A colleague decided it already.' });
    const now = ports.world.now();
    if (accept && document.expiresAt <= now)
      return refuse('move-not-allowed', { detail: 'It expired while it waited.' });
    const change = {
      state: accept ? ('accepted' as const) : ('declined' as const),
      decidedBy: actor.user,
      decidedAt: now,
      reasons: reasons || null,
    };
    await store.updateDocument(id, change);
    const to = { seller: document.sellerId };
    const path = '/studio/documents';
    if (accept) {
      const facts = { document: document.title, untilDay: document.expiresAt.toISOString() };
      await notify(ports, store, { to, path, occasion: 'document-accepted', facts });
    } else {
      await notify(ports, store, {
        to,
        path,
        occasion: 'document-declined',
        facts: { document: document.title, reasons },
      });
    }
    const seller = accept ? await store.findSeller(document.sellerId) : undefined;
    const returned = seller ? await returnStopped(ports, store, actor, seller) : 0;
    if (returned > 0) {
      const facts = { document: document.title, listings: String(returned) };
      await notify(ports, store, { to, path: '/studio/listings', occasion: 'listings-back', facts });
    }
    await logAct(ports, store, actor, {
      act: `document-${change.state}`,
      subject: ['document', id],
      detail: { returned },
    });
    return ok({ ...document, ...change, returned });
  });
}
