import type { ListedWordRecord, Transactions, WordLists } from '../../app/ports.ts';
import type { Lexicon, ScreeningSettings } from '../../core/content/index.ts';

/** How long what was read counts as current, in milliseconds. Words that were just added bind within it. */
const FRESH = 2000;

/**
 * Opens what words are screened with: the operator's settings, and beside them its own words in the database, of which each process keeps a
 * compiled copy. Whether they changed is asked in a transaction of the system: nobody else reads them.
 */
export function openWordLists(transactions: Transactions, base: ScreeningSettings, now: () => number): WordLists {
  let current = base;
  let state = '0/0';
  let readAt = Number.NEGATIVE_INFINITY;
  let reading: Promise<void> | undefined;
  const read = () =>
    transactions.run({ kind: 'system' }, async (store) => {
      const seen = await store.wordListState();
      if (seen !== state) {
        const words = await store.standingWords();
        current = words.length === 0 ? base : { ...base, ownLists: [...base.ownLists, lexiconOf(words, seen)] };
        state = seen;
      }
      readAt = now();
    });
  return {
    async current() {
      if (now() - readAt > FRESH) {
        reading ??= read().finally(() => {
          reading = undefined;
        });
        await reading;
      }
      return current;
    },
  };
}

/** The operator's own words as a list like the shipped ones: words of every language. */
function lexiconOf(words: readonly ListedWordRecord[], state: string): Lexicon {
  const lists: Record<string, Record<string, string[]>> = {};
  for (const { category, strength, words: text } of words) {
    lists[category] ??= {};
    const list = lists[category];
    list[strength] = [...(list[strength] ?? []), text];
  }
  return {
    language: 'any',
    version: `own-${state}`,
    source: 'The operator’s own words',
    licence: 'none',
    words: Object.fromEntries(
      Object.entries(lists).map(([category, strengths]) => [
        category,
        Object.fromEntries(Object.entries(strengths).map(([strength, list]) => [strength, list.join(', ')])),
      ]),
    ),
  };
}
