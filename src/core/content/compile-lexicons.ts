import type { Category, Entry, Lexicon, PhraseWord, Strength } from './lexicon.ts';
import { fold } from './text/fold.ts';
import { letterClass, UNSPACED } from './text/letters.ts';
import { buildTrie, type Trie } from './text/trie.ts';

/** How a stored form may stand in a word: as all of it, or as its beginning. */
export interface Ending {
  readonly entry: Entry;
  readonly stem: boolean;
  /** Must end where the word ends. */
  readonly last?: boolean;
}

/** Lists made ready for matching. */
export interface CompiledLexicons {
  /** Words and first words of phrases, matched from the beginning of a word. */
  readonly words: Trie<Ending>;
  /** Matched anywhere in a word. */
  readonly parts: Trie<Ending>;
  /** Scripts without spaces, matched anywhere in the text. */
  readonly unspaced: Trie<Ending>;
  /** A trie with nothing in it. */
  readonly none: Trie<Ending>;
  readonly innocent: ReadonlySet<string>;
  /** The same as the lists write them, small letters, NFC: accents tell some of them from a listed word. */
  readonly innocentAsWritten: ReadonlySet<string>;
  /** By category, then language; `any` holds the words of all of them. */
  readonly beside: ContextWords;
  readonly clears: ContextWords;
  /** Everyday words by language. */
  readonly common: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names and versions of the lists, for the record beside a verdict. */
  readonly version: string;
}

/** Words around a hit that change its sense, by category and language. */
export type ContextWords = ReadonlyMap<Category, ReadonlyMap<string, ReadonlySet<string>>>;

const split = (words: string | undefined): string[] =>
  (words ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** Folds the lists with the function that folds texts, spreads endings, and builds the three tries. */
export function compileLexicons(lexicons: readonly Lexicon[]): CompiledLexicons {
  const words: [string, Ending][] = [];
  const parts: [string, Ending][] = [];
  const unspaced: [string, Ending][] = [];
  const innocent = new Set<string>();
  const innocentAsWritten = new Set<string>();
  const beside = new Map<Category, Map<string, Set<string>>>();
  const clears = new Map<Category, Map<string, Set<string>>>();
  const common = new Map<string, Set<string>>();
  for (const lexicon of lexicons) {
    for (const word of split(lexicon.innocent)) {
      innocent.add(fold(word).text);
      innocentAsWritten.add(word.normalize('NFC').toLowerCase());
    }
    gather(beside, lexicon.beside, lexicon.language);
    gather(clears, lexicon.clears, lexicon.language);
    if (lexicon.common) common.set(lexicon.language, new Set(split(lexicon.common).map((word) => fold(word).text)));
    for (const [category, byStrength] of Object.entries(lexicon.words))
      for (const [strength, list] of Object.entries(byStrength))
        for (const written of split(list))
          for (const form of formsOf(written, category as Category, strength as Strength, lexicon)) {
            const bucket = form.part ? parts : isUnspaced(form.text) ? unspaced : words;
            bucket.push([form.text, form]);
            // A part begins words too: split and reversed ones are looked up from their beginning.
            if (form.part && !form.last) words.push([form.text, form]);
          }
  }
  return {
    words: buildTrie(words),
    parts: buildTrie(parts),
    unspaced: buildTrie(unspaced),
    none: buildTrie<Ending>([]),
    innocent,
    innocentAsWritten,
    beside,
    clears,
    common,
    version: lexicons.map(({ language, version }) => `${language}@${version}`).join(' '),
  };
}

function gather(into: Map<Category, Map<string, Set<string>>>, lists: Lexicon['beside'], language: string): void {
  for (const [category, list] of Object.entries(lists ?? {})) {
    const byLanguage = into.get(category as Category) ?? new Map<string, Set<string>>();
    into.set(category as Category, byLanguage);
    for (const name of new Set([language, 'any'])) {
      const set = byLanguage.get(name) ?? new Set<string>();
      byLanguage.set(name, set);
      for (const word of split(list)) set.add(fold(word).text);
    }
  }
}

interface Form extends Ending {
  readonly text: string;
  readonly part: boolean;
}

function* formsOf(written: string, category: Category, strength: Strength, lexicon: Lexicon): Generator<Form> {
  let rest = written;
  const exactly = rest.startsWith('=');
  if (exactly) rest = rest.slice(1);
  const ownLanguageOnly = rest.endsWith('@');
  if (ownLanguageOnly) rest = rest.slice(0, -1);
  const alsoName = rest.endsWith('?');
  if (alsoName) rest = rest.slice(0, -1);
  const part = rest.startsWith('*') && rest.length > 2;
  const last = part && !rest.endsWith('*');
  if (part) rest = last ? rest.slice(1) : rest.slice(1, -1);
  const spoken = rest.split(/\s+/);
  const first = spoken[0]!;
  const phrase = spoken.length > 1 ? phraseWords(spoken.slice(1)) : [];
  const plain = first.replace(/[*~]$/, '');
  const folds = new Set([fold(plain).text, fold(plain.toUpperCase()).text]);
  for (const folded of folds) {
    const entry: Entry = {
      category,
      strength,
      language: lexicon.language,
      written,
      length: folded.length + phrase.reduce((sum, { text }) => sum + text.length, 0),
      alsoName,
      ownLanguageOnly,
      exactly: exactly ? plain.normalize('NFC').toLowerCase() : undefined,
      rest: phrase,
      joinedFrom: 1,
      latin: /\p{Script=Latin}/u.test(plain),
    };
    if (isUnspaced(folded)) {
      yield {
        text: folded + phrase.map(({ text }) => text).join(''),
        entry: { ...entry, rest: [] },
        stem: false,
        part: false,
      };
      continue;
    }
    if (first.endsWith('*') || part) yield { text: folded, entry, stem: true, last, part };
    else if (first.endsWith('~'))
      for (const text of inflected(folded, lexicon)) yield { text, entry, stem: false, part };
    else yield { text: folded, entry, stem: false, part };
    // "two words" is also found when written as one.
    if (phrase.length > 0 && phrase.every(({ gap }) => !gap) && entry.length >= 6) {
      const joined = folded + phrase.map(({ text }) => text).join('');
      yield {
        text: joined,
        entry: { ...entry, rest: [], joinedFrom: phrase.length + 1 },
        stem: phrase.at(-1)!.ending === 'stem',
        part: false,
      };
    }
  }
}

function phraseWords(spoken: readonly string[]): PhraseWord[] {
  const words: PhraseWord[] = [];
  let gap = false;
  for (const word of spoken) {
    if (word === '..') {
      gap = true;
      continue;
    }
    const ending = word.endsWith('*') ? 'stem' : word.endsWith('~') ? 'inflected' : 'exact';
    words.push({ text: fold(word.replace(/[*~]$/, '')).text, ending, gap });
    gap = false;
  }
  return words;
}

function inflected(word: string, { endings, prefixes }: Lexicon): Set<string> {
  const after = ['', ...split(endings).map((ending) => fold(ending).text)];
  const before = ['', ...split(prefixes).map((prefix) => fold(prefix).text)];
  const forms = new Set<string>();
  for (const prefix of before) for (const ending of after) forms.add(prefix + word + ending);
  return forms;
}

function isUnspaced(folded: string): boolean {
  return folded !== '' && letterClass(folded.charCodeAt(0)) === UNSPACED;
}
