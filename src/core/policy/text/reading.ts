import { fold } from './fold.ts';
import type { Hit, Matcher } from './matcher.ts';
import { type Tokens, tokenize } from './tokens.ts';

/** One sentence or label of a listing, read for meaning. */
export interface Sentence extends Tokens {
  /** As the seller wrote it. */
  readonly raw: string;
  readonly folded: string;
  readonly hits: readonly Hit[];
  /** The first place that has this meaning. */
  find(meaning: string): Hit | undefined;
  has(...meanings: string[]): boolean;
}

/** A text of a listing and where it stands. */
export interface Text {
  /** JSON Pointer into the listing. */
  readonly path: string;
  readonly raw: string;
  readonly sentences: readonly Sentence[];
  find(meaning: string): { readonly sentence: Sentence; readonly hit: Hit } | undefined;
  has(...meanings: string[]): boolean;
}

/** Reads the texts of one listing with one matcher, for the given languages. */
export interface Reader {
  /** `whole` keeps a label in one piece however many sentences it has. */
  read(path: string, raw: string | undefined, whole?: boolean): Text;
}

/** Longest text that is judged, in UTF-16 units; the schema allows no description beyond it, and a longer label is no label. */
const LONGEST_TEXT = 5000;
const SENTENCE_END = /(?<=[.!?;])\s+|(?<=[。!?;؟])|\n+/;

/** Longest sentence that is remembered, and how many are: labels repeat from listing to listing. */
const SHORT = 48;
const MOST_KNOWN = 8192;
const known = new WeakMap<Matcher, Map<number, Map<string, Sentence>>>();

function knownTo(matcher: Matcher, languages: number): Map<string, Sentence> {
  let byLanguages = known.get(matcher);
  if (!byLanguages) {
    byLanguages = new Map();
    known.set(matcher, byLanguages);
  }
  let sentences = byLanguages.get(languages);
  if (!sentences) {
    sentences = new Map();
    byLanguages.set(languages, sentences);
  }
  if (sentences.size >= MOST_KNOWN) sentences.clear();
  return sentences;
}

/** A reader for one listing. */
export function readerFor(matcher: Matcher, languages: number): Reader {
  const remembered = knownTo(matcher, languages);
  const readSentence = (raw: string): Sentence => {
    if (raw.length > SHORT) return sentenceOf(raw, matcher, languages);
    let sentence = remembered.get(raw);
    if (!sentence) {
      sentence = sentenceOf(raw, matcher, languages);
      if (remembered.size < MOST_KNOWN) remembered.set(raw, sentence);
    }
    return sentence;
  };
  return {
    read(path, given = '', whole = false) {
      const raw = given.length > LONGEST_TEXT ? given.slice(0, LONGEST_TEXT) : given;
      const pieces = whole || raw.length < 24 ? [raw] : raw.split(SENTENCE_END).filter((piece) => piece !== '');
      const sentences = pieces.map(readSentence);
      return {
        path,
        raw,
        sentences,
        find(meaning) {
          for (const sentence of sentences) {
            const hit = sentence.find(meaning);
            if (hit) return { sentence, hit };
          }
          return undefined;
        },
        has: (...meanings) => sentences.some((sentence) => sentence.has(...meanings)),
      };
    },
  };
}

function sentenceOf(raw: string, matcher: Matcher, languages: number): Sentence {
  const folded = fold(raw);
  const tokens = tokenize(folded);
  const hits = matcher(tokens, languages);
  const find = (meaning: string) => {
    for (const hit of hits) if (hit.meaning === meaning) return hit;
    return undefined;
  };
  return {
    raw,
    folded,
    words: tokens.words,
    gaps: tokens.gaps,
    han: tokens.han,
    hits,
    find,
    has: (...meanings) => {
      for (const hit of hits) if (meanings.includes(hit.meaning)) return true;
      return false;
    },
  };
}
