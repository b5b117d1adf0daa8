import type { CompiledLexicons } from '../compile-lexicons.ts';
import type { Hit } from './hit.ts';
import { LETTER, letterClass, STANDS_FOR } from './letters.ts';
import { isOrdinary } from './ordinary-words.ts';
import type { Segments } from './segment.ts';

const LONGEST_JOIN = 24;

/**
 * Finds words cut up by spaces, points or line ends: single letters in a row, and pieces that make a listed word together.
 * `source` is the text as written at the same positions or undefined; capitals tell names from pieces.
 */
export function findSplit(
  text: string,
  segments: Segments,
  compiled: CompiledLexicons,
  isCapital: (at: number) => boolean,
  hits: Hit[],
): void {
  findSpaced(text, segments, compiled, hits);
  findJoined(text, segments, compiled, isCapital, hits);
}

/** "x y z": three single letters or more with separators between. */
function findSpaced(text: string, { chunkStart, chunkEnd }: Segments, { words }: CompiledLexicons, hits: Hit[]): void {
  for (let first = 0; first < chunkStart.length; first++) {
    let after = first;
    while (after < chunkStart.length && isSingle(text, chunkStart[after]!, chunkEnd[after]!)) after++;
    const length = after - first;
    if (length >= 3)
      for (let from = first; from <= after - 3; from++) spacedFrom(text, chunkStart, from, first, after, words, hits);
    first = Math.max(first, after - 1);
  }
}

/** One letter or sign, or one repeated. */
function isSingle(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) if (text.charCodeAt(at) !== text.charCodeAt(start)) return false;
  return true;
}

function spacedFrom(
  text: string,
  starts: readonly number[],
  from: number,
  first: number,
  after: number,
  words: CompiledLexicons['words'],
  hits: Hit[],
): void {
  let nodes = [0];
  for (let chunk = from; chunk < after && nodes.length > 0; chunk++) {
    const at = starts[chunk]!;
    const unit = text.charCodeAt(at);
    const units = letterClass(unit) === LETTER ? [unit] : (STANDS_FOR.get(unit) ?? []);
    nodes = nodes.flatMap((node) => units.map((one) => words.child(node, one)).filter((next) => next >= 0));
    const length = chunk + 1 - from;
    for (const node of nodes)
      for (const { entry } of words.ends(node) ?? []) {
        if (entry.rest.length > 0 || length < 3 || entry.exactly !== undefined) continue;
        const whole = from === first && chunk + 1 === after;
        // Three initials are more often a person than a word.
        if (length === 3 && !whole) continue;
        hits.push({ entry, start: starts[from]!, end: at + 1, disguise: 'spaced', doubtful: length === 3 });
      }
  }
}

/** Pieces of a word with separators between: "xyz w". */
function findJoined(
  text: string,
  { wordStart, wordEnd }: Segments,
  { words }: CompiledLexicons,
  isCapital: (at: number) => boolean,
  hits: Hit[],
): void {
  for (let first = 0; first < wordStart.length - 1; first++) {
    let node = 0;
    const start = wordStart[first]!;
    let length = 0;
    let lengthBefore = 0;
    for (let piece = first; piece < wordStart.length && node >= 0 && length < LONGEST_JOIN; piece++) {
      const from = wordStart[piece]!;
      const end = wordEnd[piece]!;
      if (piece > first && !joinable(text, wordEnd[piece - 1]!, from)) break;
      for (let at = from; at < end && node >= 0; at++) {
        node = words.child(node, text.charCodeAt(at));
        if (node < 0 || piece === first) continue;
        length = lengthBefore + at + 1 - from;
        for (const { entry, stem } of words.ends(node) ?? []) {
          if (entry.rest.length > 0 || entry.exactly !== undefined || length < (stem && at + 1 < end ? 5 : 4)) continue;
          // The words of a phrase standing apart are the phrase, and found as such.
          if ((at + 1 < end && !stem) || piece - first + 1 <= entry.joinedFrom - (entry.joinedFrom > 1 ? 0 : 1))
            continue;
          const likely = likelihood(text, wordStart, wordEnd, first, piece, isCapital);
          if (likely !== 'chance') hits.push({ entry, start, end, disguise: 'split', doubtful: likely === 'possible' });
        }
      }
      if (node < 0) break;
      lengthBefore += end - from;
    }
  }
}

/** A gap of separators only; an apostrophe belongs to its word ("who're"), digits and signs end it. */
function joinable(text: string, end: number, start: number): boolean {
  if (start - end > 4) return false;
  for (let at = end; at < start; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x27 || letterClass(unit) !== 0) return false;
  }
  return true;
}

function likelihood(
  text: string,
  starts: readonly number[],
  ends: readonly number[],
  first: number,
  last: number,
  isCapital: (at: number) => boolean,
): 'split' | 'possible' | 'chance' {
  let ordinary = 0;
  let names = 0;
  for (let piece = first; piece <= last; piece++) {
    const start = starts[piece]!;
    if (isOrdinary(text.slice(start, ends[piece]!))) ordinary++;
    if (isCapital(start) && (ends[piece]! - start === 1 || !isCapital(start + 1))) names++;
  }
  const pieces = last - first + 1;
  if (ordinary === pieces) return 'chance';
  if (ordinary > 0 || (names === pieces && pieces === 2)) return 'possible';
  return 'split';
}
