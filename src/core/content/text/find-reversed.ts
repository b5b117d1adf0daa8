import type { CompiledLexicons } from '../compile-lexicons.ts';
import { findWords } from './find-words.ts';
import type { Hit } from './hit.ts';
import { segment } from './segment.ts';

/** Finds words and phrases written backwards. Short ones are doubtful: many words are another word backwards. */
export function findReversed(text: string, compiled: CompiledLexicons, hits: Hit[]): void {
  const backwards = Array.from({ length: text.length }, (_, index) => text[text.length - 1 - index]).join('');
  const found: Hit[] = [];
  findWords(
    backwards,
    { ...segment(backwards), hasUnspaced: false },
    { ...compiled, parts: compiled.none },
    'reversed',
    found,
  );
  for (const { entry, start, end } of found) {
    if (entry.length < 4 || entry.strength !== 'refuse' || entry.exactly !== undefined || entry.category === 'ip')
      continue;
    hits.push({
      entry,
      start: text.length - end,
      end: text.length - start,
      disguise: 'reversed',
      doubtful: entry.length < 6,
    });
  }
}
