import type { CompiledLexicons } from '../compile-lexicons.ts';
import { findWords } from './find-words.ts';
import type { Hit } from './hit.ts';
import { segment } from './segment.ts';

/** Finds words and phrases written backwards. Short ones are doubtful: many words are another word backwards. */
export function findReversed(text: string, compiled: CompiledLexicons, hits: Hit[]): void {
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
