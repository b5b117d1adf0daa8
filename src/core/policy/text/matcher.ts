import { fold } from './fold.ts';
import { bitOf, LANGUAGES, type Language } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import { type Tokens, tokenize } from './tokens.ts';

/** A place where a text says a meaning of a lexicon. */
export interface Hit {
  readonly meaning: string;
  /** First word, and the word after the last. */
  readonly from: number;
  readonly to: number;
  /** Within a run of Chinese or Japanese letters: where in the word it begins and ends; otherwise 0 and the word's length. */
  readonly start: number;
  readonly end: number;
  /** The entry that matched, folded. */
  readonly entry: string;
}

/** Finds all meanings of all lexicons in one pass over the words of a text. */
export type Matcher = (tokens: Tokens, languages: number) => readonly Hit[];

interface Part {
  readonly kind: 'is' | 'begins' | 'ends' | 'contains' | 'gap';
  readonly value: string;
}

interface Entry {
  readonly meaning: string;
  readonly blocks: boolean;
  readonly text: string;
  readonly parts: readonly Part[];
}

const NONE: readonly Entry[] = [];
const NO_HITS: readonly Hit[] = [];

/** Compiles lexicons to one matcher. Each set of languages is compiled when it is first asked for: a shop writes in few. */
export function compileMatcher(lexicons: readonly Lexicon[]): Matcher {
  const parsed = new Map<string, readonly Entry[]>();
  const entriesIn = (language: Language | 'any'): readonly Entry[] => {
    let entries = parsed.get(language);
    if (!entries) {
      entries = lexicons.flatMap((lexicon) => entriesOf(lexicon, language));
      parsed.set(language, entries);
    }
    return entries;
  };
  const finders = new Map<number, (tokens: Tokens) => readonly Hit[]>();
  return (tokens, languages) => {
    let find = finders.get(languages);
    if (!find) {
      const spoken = LANGUAGES.filter((language) => (languages & bitOf(language)) !== 0);
      find = finderOf([...entriesIn('any'), ...spoken.flatMap(entriesIn)]);
      finders.set(languages, find);
    }
    return find(tokens);
  };
}

/** Files entries by how their first word begins or ends, and looks texts up in them. */
function finderOf(entries: readonly Entry[]): (tokens: Tokens) => readonly Hit[] {
  const exact = new Map<string, Entry[]>();
  const beginnings = new Map<string, Entry[]>();
  const endings = new Map<string, Entry[]>();
  const inner: Entry[] = [];
  const han = new Map<string, Entry[]>();
  const file = (map: Map<string, Entry[]>, key: string, entry: Entry) => {
    const list = map.get(key);
    if (list) list.push(entry);
    else map.set(key, [entry]);
  };
  for (const entry of entries) {
    const first = entry.parts[0]!;
    if (HAN.test(first.value)) file(han, first.value.slice(0, 2), entry);
    else if (first.kind === 'is') file(exact, first.value, entry);
    else if (first.kind === 'begins') file(beginnings, first.value.slice(0, KEY), entry);
    else if (first.kind === 'ends') file(endings, first.value.slice(-KEY), entry);
    else inner.push(entry);
  }
  const begins = new Uint8Array(65536);
  for (const key of han.keys()) begins[key.charCodeAt(0)] = 1;
  for (const list of han.values()) list.sort((a, b) => b.parts[0]!.value.length - a.parts[0]!.value.length);

  const search = (word: string): readonly Entry[] => {
    const found: Entry[] = [];
    for (const form of formsOf(word)) {
      for (const entry of exact.get(form) ?? NONE) found.push(entry);
      if (form.length < 2) continue;
      for (const entry of beginnings.get(form.slice(0, KEY)) ?? NONE) {
        if (form.startsWith(entry.parts[0]!.value)) found.push(entry);
      }
      for (const entry of endings.get(form.slice(-KEY)) ?? NONE) {
        if (form.endsWith(entry.parts[0]!.value)) found.push(entry);
      }
      for (const entry of inner) if (form.includes(entry.parts[0]!.value)) found.push(entry);
    }
    return found.length === 0 ? NONE : found;
  };
  // Listings repeat their words: each is searched for once. Emptied when full, so that hostile input cannot fill memory.
  let known = new Map<string, readonly Entry[]>();
  const candidates = (word: string): readonly Entry[] => {
    let found = known.get(word);
    if (found === undefined) {
      if (known.size >= MOST_KNOWN) known = new Map();
      found = search(word);
      known.set(word, found);
    }
    return found;
  };

  return (tokens) => {
    const hits: Hit[] = [];
    const blocked: Hit[] = [];
    const take = (entry: Entry, from: number, start: number, end: number) => {
      const to = entry.parts.length === 1 ? from + 1 : restMatches(entry.parts, tokens.words, from);
      if (to === 0) return;
      const hit = { meaning: entry.meaning, from, to, start, end, entry: entry.text };
      if (entry.blocks) blocked.push(hit);
      else hits.push(hit);
    };
    for (let at = 0; at < tokens.words.length; at += 1) {
      const word = tokens.words[at]!;
      if (tokens.han[at]) {
        for (let start = 0; start < word.length; start += 1) {
          if (begins[word.charCodeAt(start)] === 0) continue;
          for (const entry of han.get(word.slice(start, start + 2)) ?? NONE) {
            const value = entry.parts[0]!.value;
            if (word.startsWith(value, start)) take(entry, at, start, start + value.length);
          }
          for (const entry of han.get(word[start]!) ?? NONE) {
            if (entry.parts[0]!.value.length === 1) take(entry, at, start, start + 1);
          }
        }
        continue;
      }
      for (const entry of candidates(word)) take(entry, at, 0, word.length);
    }
    if (hits.length === 0) return NO_HITS;
    if (blocked.length === 0) return hits;
    const standing = hits.filter(
      (hit) => !blocked.some((block) => block.meaning === hit.meaning && overlap(block, hit)),
    );
    return standing;
  };
}

/** Words whose entries are remembered, for each set of languages. */
const MOST_KNOWN = 8_000;
/** Letters of the beginning or ending under which an entry is filed. */
const KEY = 3;
const HAN = /^[\u3005\u3040-\u30ff\u3400-\u9fff]/;

function overlap(a: Hit, b: Hit): boolean {
  if (a.from >= b.to || b.from >= a.to) return false;
  return a.from !== b.from || (a.start < b.end && b.start < a.end);
}

function entriesOf(lexicon: Lexicon, language: Language | 'any'): Entry[] {
  return (lexicon.words[language] ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .map((word) => ({
      meaning: lexicon.meaning,
      blocks: word.startsWith('-'),
      text: fold(word.replace(/^-/, '')),
      parts: partsOf(word.replace(/^-/, '')),
    }));
}

function partsOf(pattern: string): Part[] {
  const parts: Part[] = [];
  for (const piece of pattern.split(' ')) {
    if (piece === '..') {
      parts.push({ kind: 'gap', value: '' });
      continue;
    }
    const open = piece.startsWith('*');
    const close = piece.endsWith('*');
    const words = tokenize(fold(piece.replaceAll('*', ''))).words;
    words.forEach((value, index) => {
      const from = open && index === 0;
      const to = close && index === words.length - 1;
      parts.push({ kind: from && to ? 'contains' : from ? 'ends' : to ? 'begins' : 'is', value });
    });
  }
  if (parts.length === 0 || parts[0]!.kind === 'gap') throw new Error(`Not a lexicon entry: "${pattern}"`);
  if ((parts[0]!.kind === 'begins' || parts[0]!.kind === 'ends') && parts[0]!.value.length < KEY) {
    throw new Error(`A lexicon entry with * needs ${KEY} letters: "${pattern}"`);
  }
  return parts;
}

/** Longest stretch a `..` may stand for, in words. */
const WIDEST_GAP = 3;

/** The word after the last one matched, or 0 if the parts after the first do not follow. */
function restMatches(parts: readonly Part[], words: readonly string[], from: number): number {
  let at = from + 1;
  for (let index = 1; index < parts.length; index += 1) {
    const part = parts[index]!;
    if (part.kind !== 'gap') {
      if (!matches(part, words[at])) return 0;
      at += 1;
      continue;
    }
    const next = parts[index + 1]!;
    let skipped = 0;
    while (skipped <= WIDEST_GAP && !matches(next, words[at + skipped])) skipped += 1;
    if (skipped > WIDEST_GAP) return 0;
    at += skipped;
  }
  return at;
}

function matches(part: Part, word: string | undefined): boolean {
  if (word === undefined) return false;
  if (part.kind === 'is') return word === part.value;
  if (part.kind === 'begins') return word.startsWith(part.value);
  return part.kind === 'ends' ? word.endsWith(part.value) : word.includes(part.value);
}

const LEET = /[a-z][0-9@$]|[0-9@$][a-z]/;
const UNIT = /^\d+[a-z]{1,3}$/;
const LEET_LETTERS: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};
const TRIPLE = /(.)\1\1/;
const ARABIC = /^[\u0621-\u064a]{4}/;
const ARABIC_PREFIX = /^(?:[وف]?[بلك]?ال|[وف]?لل|[وفبلك])(?=..)/;

/** The forms under which a word is looked up: itself, leetspeak undone, stretched letters shortened, Arabic without article and clitics. */
function formsOf(word: string): readonly string[] {
  if (word.length > 3) {
    if (LEET.test(word) && !UNIT.test(word)) return [word, word.replace(/[013457@$]/g, (sign) => LEET_LETTERS[sign]!)];
    if (TRIPLE.test(word)) return [word, word.replace(/(.)\1\1+/g, '$1$1'), word.replace(/(.)\1\1+/g, '$1')];
    if (ARABIC.test(word)) {
      const bare = word.replace(ARABIC_PREFIX, '');
      if (bare !== word) {
        const barer = word.startsWith('و') ? word.slice(1) : bare;
        return barer === bare ? [word, bare] : [word, barer, bare];
      }
    }
  }
  return [word];
}
