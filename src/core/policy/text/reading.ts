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

/** A reader for one listing. */
export function readerFor(matcher: Matcher, languages: number): Reader {
  const readSentence = (raw: string): Sentence => {
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
      has: (...meanings) => hits.length > 0 && meanings.some((meaning) => find(meaning) !== undefined),
    };
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
