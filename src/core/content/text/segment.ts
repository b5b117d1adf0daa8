import { LETTER, letterClass, SEPARATOR, UNSPACED } from './letters.ts';

/** Stretches of a folded text, as parallel lists of positions. */
export interface Segments {
  /** Runs of letters. */
  readonly wordStart: readonly number[];
  readonly wordEnd: readonly number[];
  /** Runs of letters, digits and signs between separators: where a disguised word would stand. */
  readonly chunkStart: readonly number[];
  readonly chunkEnd: readonly number[];
  readonly hasUnspaced: boolean;
}

/** Cuts a folded text into words and chunks in one pass. */
export function segment(text: string): Segments {
  const wordStart: number[] = [];
  const wordEnd: number[] = [];
  const chunkStart: number[] = [];
  const chunkEnd: number[] = [];
  let hasUnspaced = false;
  let word = -1;
  let chunk = -1;
  for (let index = 0; index <= text.length; index++) {
    const kind = index < text.length ? letterClass(text.charCodeAt(index)) : SEPARATOR;
    if (kind === UNSPACED) hasUnspaced = true;
    if (kind === LETTER) {
      if (word < 0) word = index;
    } else if (word >= 0) {
      wordStart.push(word);
      wordEnd.push(index);
      word = -1;
    }
    if (kind !== SEPARATOR && kind !== UNSPACED) {
      if (chunk < 0) chunk = index;
    } else if (chunk >= 0) {
      chunkStart.push(chunk);
      chunkEnd.push(index);
      chunk = -1;
    }
  }
  return { wordStart, wordEnd, chunkStart, chunkEnd, hasUnspaced };
}
