import type { CompiledLexicons } from '../compile-lexicons.ts';
import { findWords } from './find-words.ts';
import type { Hit } from './hit.ts';
import { type Segments, segment } from './segment.ts';

/** Finds words and phrases written backwards. Short ones are doubtful: many words are another word backwards. */
export function findReversed(text: string, segments: Segments, compiled: CompiledLexicons, hits: Hit[]): void {
  if (!segments.hasUnspaced && !anyWordReversed(text, segments, compiled)) return;
  let backwards = '';
  for (let at = text.length - 1; at >= 0; at--) backwards += text[at];
  const found: Hit[] = [];
  findWords(
    backwards,
    { ...segment(backwards), hasUnspaced: /[\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/.test(backwards) },
    { ...compiled, parts: compiled.none },
    'reversed',
    found,
  );
  for (const { entry, start, end } of found) {
    if (
      entry.length < (end - start === text.trim().length ? 2 : entry.latin ? 4 : 3) ||
      entry.strength !== 'refuse' ||
      entry.exactly !== undefined ||
      entry.category === 'ip' ||
      compiled.innocent.has(text.slice(text.length - end, text.length - start))
    )
      continue;
    hits.push({
      entry,
      start: text.length - end,
      end: text.length - start,
      disguise: 'reversed',
      // Backwards is rarely chance for a long word or a whole text, and still only a guess.
      doubtful: entry.length < 7 || end - start < text.trim().length,
    });
  }
}

/** Whether some word read from its end is listed, or begins so: few texts have one, and only these are turned round. */
function anyWordReversed(text: string, { wordStart, wordEnd }: Segments, { words }: CompiledLexicons): boolean {
  for (let word = 0; word < wordStart.length; word++) {
    const start = wordStart[word]!;
    let node = 0;
    for (let at = wordEnd[word]! - 1; at >= start && node >= 0; at--) {
      node = words.child(node, text.charCodeAt(at));
      if (node < 0) break;
      const ends = words.ends(node);
      if (ends && (at === start || ends.some(({ stem }) => stem))) return true;
    }
  }
  return false;
}
