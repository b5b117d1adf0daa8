import { sha256Hex } from '../../../src/core/kernel/index.ts';
import { openFontBook } from '../../../src/web/kit/open-font-book.ts';
import { drawLines } from '../draw-lines.ts';
import { SAMPLE_LINES } from '../sample-lines.ts';

/** What the test calls in the page: the hash of each line's drawing. */
async function drawAll(): Promise<string[]> {
  const { book, load } = await openFontBook();
  const unavailable = await load([...new Set(SAMPLE_LINES.map((line) => line.family))]);
  if (unavailable.length > 0) throw new Error(`Not loaded: ${unavailable.join(', ')}`);
  return drawLines(book, SAMPLE_LINES).map((drawn) => sha256Hex(drawn));
}

Object.assign(globalThis, { drawAll });
