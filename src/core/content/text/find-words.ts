import type { CompiledLexicons } from '../compile-lexicons.ts';
import type { Entry } from '../lexicon.ts';
import type { Disguise, Hit } from './hit.ts';
import { LETTER, letterClass, UNSPACED } from './letters.ts';
import type { Segments } from './segment.ts';

/** Finds listed words and phrases as they stand. `disguise` names the rewriting the text went through before, if any. */
export function findWords(
  text: string,
  { wordStart, wordEnd, hasUnspaced }: Segments,
  { words, parts, innocent, unspaced }: CompiledLexicons,
  disguise: Disguise,
  hits: Hit[],
): void {
  for (let word = 0; word < wordStart.length; word++) {
    const start = wordStart[word]!;
    const end = wordEnd[word]!;
    let node = 0;
    for (let at = start; at < end; at++) {
      node = words.child(node, text.charCodeAt(at));
      if (node < 0) break;
      const ends = words.ends(node);
      if (!ends) continue;
      for (const { entry, stem } of ends) {
        if (at + 1 !== end && (!stem || innocent.has(text.slice(start, end)))) continue;
        const last = restEnds(text, word, wordStart, wordEnd, entry);
        if (last >= 0) hits.push({ entry, start, end: last, disguise, doubtful: false });
      }
    }
    for (let from = start; from < end - 2; from++) {
      if (!parts.mayBegin(text.charCodeAt(from), text.charCodeAt(from + 1))) continue;
      node = parts.child(0, text.charCodeAt(from));
      for (let at = from + 1; node >= 0 && at < end; at++) {
        node = parts.child(node, text.charCodeAt(at));
        if (node < 0) break;
        for (const { entry, last } of parts.ends(node) ?? [])
          if ((!last || at + 1 === end) && !innocent.has(text.slice(start, end)))
            hits.push({ entry, start, end, disguise, doubtful: false });
      }
    }
  }
  if (hasUnspaced) findUnspaced(text, unspaced, innocent, hits);
}

/** Where the last word of a phrase ends, or -1 if its further words do not follow. */
function restEnds(
  text: string,
  first: number,
  starts: readonly number[],
  ends: readonly number[],
  { rest }: Entry,
): number {
  let word = first;
  for (const { text: wanted, ending, gap } of rest) {
    const furthest = Math.min(word + (gap ? 3 : 1), starts.length - 1);
    let found = -1;
    for (let candidate = word + 1; candidate <= furthest && found < 0; candidate++) {
      const start = starts[candidate]!;
      const length = ends[candidate]! - start;
      if (!text.startsWith(wanted, start)) continue;
      const over = length - wanted.length;
      if (over === 0 || ending === 'stem' || (ending === 'inflected' && over > 0 && over <= 3)) found = candidate;
    }
    if (found < 0) return -1;
    word = found;
  }
  return ends[word]!;
}

/** Scripts without spaces: anywhere, and across whatever stands between the letters. */
function findUnspaced(
  text: string,
  trie: CompiledLexicons['unspaced'],
  innocent: ReadonlySet<string>,
  hits: Hit[],
): void {
  for (let start = 0; start < text.length; start++) {
    if (letterClass(text.charCodeAt(start)) !== UNSPACED) continue;
    let node = 0;
    let between = 0;
    let letters = '';
    for (let at = start; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const kind = letterClass(unit);
      if (kind !== UNSPACED && trie.child(node, unit) < 0) {
        // Another script in between: not one word.
        if (kind === LETTER || between > 6) break;
        between++;
        continue;
      }
      node = trie.child(node, unit);
      if (node < 0) break;
      letters += text[at]!;
      for (const { entry } of trie.ends(node) ?? []) {
        if (insideInnocent(text, start, at + 1, innocent)) continue;
        const split = between > 0;
        hits.push({
          entry,
          start,
          end: at + 1,
          disguise: split ? 'split' : 'none',
          doubtful: split && letters.length < 3 && between < letters.length - 1,
        });
      }
    }
  }
}

const LONGEST_INNOCENT = 6;

function insideInnocent(text: string, start: number, end: number, innocent: ReadonlySet<string>): boolean {
  for (let from = Math.max(0, start - LONGEST_INNOCENT); from <= start; from++)
    for (let to = end; to <= Math.min(text.length, from + LONGEST_INNOCENT + 2); to++)
      if (innocent.has(text.slice(from, to))) return true;
  return false;
}
