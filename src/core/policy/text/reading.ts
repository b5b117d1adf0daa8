import { fold } from './fold.ts';
import type { Hit, Matcher } from './matcher.ts';
import { type Tokens, tokenize } from './tokens.ts';

/** How far a value is an answer to a yes-or-no question: `plain` says nothing else, `leading` opens with the answer, `weak` is one only beside its opposite. */
export type Answer = 'plain' | 'leading' | 'weak' | undefined;

/** A thing that can be bought on its own: its family and its word. */
export interface Goods {
  readonly family: string;
  readonly hit: Hit;
}

/** One sentence or label of a listing, read for meaning. */
export class Sentence implements Tokens {
  /** As the seller wrote it. */
  readonly raw: string;
  readonly folded: string;
  readonly words: readonly string[];
  readonly gaps: readonly string[];
  readonly han: readonly boolean[];
  readonly hits: readonly Hit[];
  /** Filled in when first asked for (`rules/answers.ts`); null until then. */
  answer: Answer | null = null;
  /** Likewise: the thing it names (`rules/goods-in.ts`), whether it gives away, whether it promises cover. */
  goods: Goods | undefined | null = null;
  gives: boolean | null = null;
  covers: boolean | null = null;

  constructor(raw: string, matcher: Matcher, languages: number) {
    this.raw = raw;
    this.folded = fold(raw);
    const tokens = tokenize(this.folded);
    this.words = tokens.words;
    this.gaps = tokens.gaps;
    this.han = tokens.han;
    this.hits = matcher(tokens, languages);
  }

  /** The first place that has this meaning. */
  find(meaning: string): Hit | undefined {
    for (const hit of this.hits) if (hit.meaning === meaning) return hit;
    return undefined;
  }

  /** Whether it has one of these meanings. */
  has(one: string, two?: string, three?: string, four?: string): boolean {
    for (const { meaning } of this.hits) {
      if (meaning === one || meaning === two || meaning === three || meaning === four) return true;
    }
    return false;
  }
}

/** A text of a listing and where it stands. */
export class Text {
  /** JSON Pointer into the listing. */
  readonly path: string;
  readonly raw: string;
  readonly sentences: readonly Sentence[];

  constructor(path: string, raw: string, sentences: readonly Sentence[]) {
    this.path = path;
    this.raw = raw;
    this.sentences = sentences;
  }

  /** The first sentence and place that have this meaning. */
  find(meaning: string): { readonly sentence: Sentence; readonly hit: Hit } | undefined {
    for (const sentence of this.sentences) {
      const hit = sentence.find(meaning);
      if (hit) return { sentence, hit };
    }
    return undefined;
  }

  /** Whether one of its sentences has one of these meanings. */
  has(one: string, two?: string, three?: string, four?: string): boolean {
    for (const sentence of this.sentences) if (sentence.has(one, two, three, four)) return true;
    return false;
  }
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
    if (raw.length > SHORT) return new Sentence(raw, matcher, languages);
    let sentence = remembered.get(raw);
    if (!sentence) {
      sentence = new Sentence(raw, matcher, languages);
      if (remembered.size < MOST_KNOWN) remembered.set(raw, sentence);
    }
    return sentence;
  };
  return {
    read(path, given = '', whole = false) {
      const raw = given.length > LONGEST_TEXT ? given.slice(0, LONGEST_TEXT) : given;
      if (whole || raw.length < 24) return new Text(path, raw, raw === '' && !whole ? NONE : [readSentence(raw)]);
      return new Text(
        path,
        raw,
        raw
          .split(SENTENCE_END)
          .filter((piece) => piece !== '')
          .map(readSentence),
      );
    },
  };
}

const NONE: readonly Sentence[] = [];
