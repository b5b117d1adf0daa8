import { ok, type Result } from '../../core/kernel/index.ts';
import { type DifferencePart, termsDifference } from '../../core/program/index.ts';
import type { AcceptanceRecord, Actor, Ports, Slice, TermsRecord } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** Every version of the terms, newest first: those in force, those that were, those announced. Anyone may read them. */
export function listTerms(ports: Pick<Ports, 'transactions'>): Promise<TermsRecord[]> {
  return ports.transactions.run({ kind: 'visitor' }, (store) => store.allTerms());
}

/** A version with what changed against the one before it, word by word. */
export function readTermsVersion(
  ports: Pick<Ports, 'transactions'>,
  number: number,
): Promise<Result<{ terms: TermsRecord; before: TermsRecord | undefined; difference: DifferencePart[] }, Trouble>> {
  return ports.transactions.run({ kind: 'visitor' }, async (store) => {
    const terms = await store.termsByNumber(number);
    if (!terms) return refuse('not-found');
    const before = await store.termsByNumber(number - 1);
    return ok({ terms, before, difference: before ? termsDifference(before.body, terms.body) : [] });
  });
}

/** Who accepted a version: which text, which person, when, from where. For staff. */
export function listAcceptances(
  ports: Pick<Ports, 'transactions'>,
  actor: Actor,
  number: number,
  slice: Slice,
): Promise<Result<(AcceptanceRecord & { sellerName: string })[], Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (actor.kind !== 'operator' && actor.kind !== 'auditor') return refuse('not-allowed');
    const terms = await store.termsByNumber(number);
    return terms ? ok(await store.acceptancesOf(terms.id, slice)) : refuse('not-found');
  });
}
