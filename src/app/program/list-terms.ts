import { ok, type Result } from '../../core/kernel/index.ts';
import { type DifferencePart, termsDifference } from '../../core/program/index.ts';
import type { Actor, Ports, TermsRecord } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** Every version of the terms, newest first: those in force, those that were, those announced. Anyone may read them. */
export function listTerms(ports: Pick<Ports, 'transactions'>): Promise<TermsRecord[]> {
  return ports.transactions.run({ kind: 'visitor' }, (store) => store.allTerms());
}

/** A version of the terms with what it changes. */
export interface TermsChange {
  readonly terms: TermsRecord;
  /** What it is compared with: the version a seller accepted last, or for anybody else the one before. */
  readonly before: TermsRecord | undefined;
  /** Whether that is what the seller accepted. */
  readonly accepted: boolean;
  readonly difference: readonly DifferencePart[];
  /** What each version since says of itself in plain words, oldest first. */
  readonly summaries: readonly Pick<TermsRecord, 'number' | 'summary'>[];
}

/**
 * A version with what changed, word by word. For whoever works for a seller against the version that the seller accepted last,
 * however many came between: what they agree to is all of it. A seller who never accepted one has nothing to compare.
 */
export function readTermsVersion(
  ports: Pick<Ports, 'transactions'>,
  actor: Actor,
  number: number,
): Promise<Result<TermsChange, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const terms = await store.termsByNumber(number);
    if (!terms) return refuse('not-found');
    const accepted = actor.seller ? await store.acceptedBefore(actor.seller, number) : undefined;
    const before = actor.seller ? accepted : await store.termsByNumber(number - 1);
    const since = (await store.allTerms()).filter((one) => one.number <= number && one.number > (before?.number ?? 0));
    return ok({
      terms,
      before,
      accepted: accepted !== undefined,
      difference: before ? termsDifference(before.body, terms.body) : [],
      summaries: since.map(({ number: of, summary }) => ({ number: of, summary })).reverse(),
    });
  });
}
