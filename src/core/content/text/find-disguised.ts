import type { CompiledLexicons, Ending } from '../compile-lexicons.ts';
import type { Entry } from '../lexicon.ts';
import type { Disguise, Hit } from './hit.ts';
import { DIGIT, LETTER, letterClass, MASK, SEPARATOR, SIGN, STANDS_FOR } from './letters.ts';
import type { Segments } from './segment.ts';
import type { Trie } from './trie.ts';

/** Letters written for one another because they look or sound the same. */
const SWAPS: ReadonlyMap<number, number> = new Map(
  [
    ['l', 'i'],
    ['v', 'u'],
  ].map(([from, to]) => [from!.charCodeAt(0), to!.charCodeAt(0)]),
);
const MASKING_SEPARATORS = '-_.~=';
const MAX_STEPS = 4_000;

/** What a reading of a disguised word had to assume. */
interface Reading {
  readonly node: number;
  readonly at: number;
  readonly last: number;
  readonly real: number;
  readonly digits: number;
  readonly signs: number;
  readonly masks: number;
  readonly swaps: number;
  readonly longestRun: number;
  readonly run: number;
  /** Letters that were taken as repetitions of the one before. */
  readonly repeats: number;
}

/**
 * Finds listed words behind signs for letters ("f@ss" style), hidden letters, repeated letters and swapped look-alikes.
 * Walks the trie with every reading at once; only chunks that hold something unusual are walked.
 */
export function findDisguised(text: string, segments: Segments, compiled: CompiledLexicons, hits: Hit[]): void {
  const { chunkStart, chunkEnd } = segments;
  for (let chunk = 0; chunk < chunkStart.length; chunk++) {
    const start = chunkStart[chunk]!;
    let end = chunkEnd[chunk]!;
    let odd = isOdd(text, start, end);
    // One separator inside may hide one letter: "x-yz".
    if (end - start <= 6 && chunkStart[chunk + 1] === end + 1 && MASKING_SEPARATORS.includes(text[end]!)) {
      end = chunkEnd[chunk + 1]!;
      odd = end - start <= 9;
      if (!odd) end = chunkEnd[chunk]!;
    }
    if (odd && !isBracketed(text, start)) readChunk(text, start, end, compiled, hits);
  }
}

/** A word that begins with a bracket which is closed again is in brackets; the bracket stands for no letter. */
function isBracketed(text: string, start: number): boolean {
  if (text[start] !== '(' && text[start] !== '[') return false;
  const close = text.indexOf(text[start] === '(' ? ')' : ']', start);
  return close > start && close - start < 64;
}

function isOdd(text: string, start: number, end: number): boolean {
  if (end - start < 3 || end - start > 64) return end - start > 64;
  let letters = 0;
  let odd = false;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const kind = letterClass(unit);
    if (kind === LETTER) {
      letters++;
      odd ||= SWAPS.has(unit) || (at > start && text.charCodeAt(at - 1) === unit);
    } else odd = true;
  }
  return odd && letters > 0;
}

function readChunk(text: string, start: number, end: number, compiled: CompiledLexicons, hits: Hit[]): void {
  const stop = Math.min(end, start + 64);
  for (let from = start; from < stop; from++) {
    walk(text, from, stop, compiled.words, from, (entry, stem, reading, at) => {
      if (entry.rest.length > 0) return;
      const whole = onlySignsLeft(text, at, end);
      if (!whole && !(stem && entry.length >= 4 && reading.swaps === 0)) return;
      report(text, start, end, from, at, entry, reading, compiled, hits);
    });
    // A word may begin after signs that stand before it, not in the middle of letters.
    if (letterClass(text.charCodeAt(from)) === LETTER) break;
  }
  for (let from = start; from < stop; from++)
    walk(text, from, stop, compiled.parts, from, (entry, _stem, reading, at, last) => {
      if (reading.swaps > 0 || reading.masks > 0 || (last && !onlySignsLeft(text, at, end))) return;
      report(text, start, end, from, at, entry, reading, compiled, hits);
    });
}

function onlySignsLeft(text: string, at: number, end: number): boolean {
  for (let index = at; index < end; index++) if (letterClass(text.charCodeAt(index)) === LETTER) return false;
  return true;
}

function report(
  text: string,
  start: number,
  end: number,
  from: number,
  at: number,
  entry: Entry,
  reading: Reading,
  { innocent }: CompiledLexicons,
  hits: Hit[],
): void {
  const { real, digits, signs, masks, swaps, longestRun, repeats } = reading;
  if (digits + signs + masks + swaps === 0 && repeats === 0) return;
  if (entry.exactly !== undefined || !entry.latin) return;
  const length = real + digits + signs + masks + swaps;
  if (real === 0 && signs === 0) return;
  if (length < 4 && digits > 0 && signs === 0 && entry.strength !== 'refuse') return;
  if (length < 4 && (masks > 0 || swaps > 0 || repeats > 0 || digits > 1)) return;
  // Doubled letters are how other words are spelled: one at most, of a word that is refused.
  if (repeats > 0 && longestRun < 3 && (repeats > 1 || entry.strength !== 'refuse')) return;
  // A hidden letter must leave both ends to be seen, and more seen than hidden.
  if (
    masks > 0 &&
    (masks * 2 > length || letterClass(text.charCodeAt(at - 1)) === MASK || letterClass(text.charCodeAt(from)) === MASK)
  )
    return;
  if (innocent.has(text.slice(start, end))) return;
  const doubtful =
    (masks === 0 && real * 2 < length && signs < digits) ||
    (length < 4 && signs === 0) ||
    (swaps > 0 && length < 5) ||
    (repeats > 0 && longestRun < 3 && digits + signs + masks === 0) ||
    (masks * 2 === length && length > 4);
  const disguise: Disguise = digits + signs + masks > 0 ? 'signs' : swaps > 0 ? 'look-alike' : 'repeats';
  hits.push({ entry, start: from, end: at, disguise, doubtful });
}

type Found = (entry: Entry, stem: boolean, reading: Reading, at: number, last: boolean) => void;

/** What a letter of a reading stands for: itself, or behind which disguise. */
type Guise = 'real' | 'digits' | 'signs' | 'masks' | 'swaps';

/** Every reading of the text from `from` that stays in the trie. */
function walk(text: string, from: number, end: number, trie: Trie<Ending>, first: number, found: Found): void {
  const readings: Reading[] = [
    { node: 0, at: from, last: 0, real: 0, digits: 0, signs: 0, masks: 0, swaps: 0, longestRun: 1, run: 1, repeats: 0 },
  ];
  for (let steps = 0; readings.length > 0 && steps < MAX_STEPS; steps++) {
    const reading = readings.pop()!;
    const { at, last } = reading;
    if (at >= end) continue;
    const unit = text.charCodeAt(at);
    const kind = letterClass(unit);
    if (kind === LETTER) {
      step(reading, unit, 'real', trie, readings, found);
      const swap = SWAPS.get(unit);
      if (swap !== undefined && reading.swaps < 2) step(reading, swap, 'swaps', trie, readings, found);
      if (unit === last) repeat(reading, trie, readings, found);
      continue;
    }
    for (const letter of STANDS_FOR.get(unit) ?? [])
      step(reading, letter, kind === DIGIT ? 'digits' : 'signs', trie, readings, found);
    const hides = kind === MASK || kind === SIGN || (kind === SEPARATOR && reading.masks === 0);
    if (hides && at > first && reading.masks < 3)
      for (let letter = 97; letter <= 122; letter++) step(reading, letter, 'masks', trie, readings, found);
  }
}

/** Reads the next unit as `letter`, if the trie goes on so. */
function step(
  { node, at, last, real, digits, signs, masks, swaps, longestRun, run, repeats }: Reading,
  letter: number,
  guise: Guise,
  trie: Trie<Ending>,
  readings: Reading[],
  found: Found,
): void {
  const next = trie.child(node, letter);
  if (next < 0) return;
  // Written out: this is the innermost loop, and spreading objects costs more than the walk.
  const after: Reading = {
    node: next,
    at: at + 1,
    last: letter,
    real: guise === 'real' ? real + 1 : real,
    digits: guise === 'digits' ? digits + 1 : digits,
    signs: guise === 'signs' ? signs + 1 : signs,
    masks: guise === 'masks' ? masks + 1 : masks,
    swaps: guise === 'swaps' ? swaps + 1 : swaps,
    longestRun,
    run: letter === last ? run + 1 : 1,
    repeats,
  };
  tell(trie, after, found);
  readings.push(after);
}

/** Reads the next unit as the letter before once more. */
function repeat(reading: Reading, trie: Trie<Ending>, readings: Reading[], found: Found): void {
  const run = reading.run + 1;
  const after: Reading = {
    node: reading.node,
    at: reading.at + 1,
    last: reading.last,
    real: reading.real,
    digits: reading.digits,
    signs: reading.signs,
    masks: reading.masks,
    swaps: reading.swaps,
    longestRun: Math.max(reading.longestRun, run),
    run,
    repeats: reading.repeats + 1,
  };
  tell(trie, after, found);
  readings.push(after);
}

function tell(trie: Trie<Ending>, reading: Reading, found: Found): void {
  const ends = trie.ends(reading.node);
  if (!ends) return;
  for (const { entry, stem, last } of ends) found(entry, stem, reading, reading.at, last === true);
}
