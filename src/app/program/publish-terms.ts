import { ok, type Result, sha256Hex } from '../../core/kernel/index.ts';
import type { Actor, Ports, TermsId, TermsRecord } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { notify } from '../steps/notify.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** A new text of the terms. */
export interface NewTerms {
  readonly title: string;
  /** Markdown. */
  readonly body: string;
  readonly effectiveAt: Date;
  /** What changes, in plain words, for whoever has to accept it. */
  readonly summary?: string;
}

/** Publishes the next version of the terms. From its day on, sellers who have not accepted it cannot list. */
export function publishTerms(
  ports: Pick<Ports, 'transactions' | 'world'>,
  actor: Actor,
  text: NewTerms,
): Promise<Result<TermsRecord, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (actor.kind !== 'operator' && actor.kind !== 'system') return refuse('not-allowed');
    const last = await store.currentTerms(new Date(8.64e15));
    const terms: TermsRecord = {
      id: ports.world.newId() as TermsId,
      number: (last?.number ?? 0) + 1,
      title: text.title,
      body: text.body,
      hash: sha256Hex(text.body),
      effectiveAt: text.effectiveAt,
      publishedBy: actor.user ?? null,
      summary: text.summary ?? '',
    };
    await store.insertTerms(terms);
    // Who takes part hears of it at once, with what changes in plain words. As the program: no operator sees every seller's people.
    for (const seller of last ? await store.sellersWithout(terms.id) : []) {
      await notify(ports, store, {
        to: { seller },
        occasion: 'terms-published',
        facts: { title: terms.title, summary: terms.summary, effectiveDay: terms.effectiveAt.toISOString() },
        path: '/studio/terms',
      });
    }
    await logAct(ports, store, actor, {
      act: 'terms-published',
      subject: ['terms', terms.id],
      detail: { hash: terms.hash },
    });
    return ok(terms);
  });
}
