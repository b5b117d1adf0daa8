import { sha256Hex } from '../../../src/core/kernel/index.ts';
import { buildScene } from '../../../src/core/render/index.ts';
import type { Template } from '../../../src/core/template/index.ts';
import { DrawnLayer } from '../../../src/web/customizer/drawn-layer.ts';
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

/** What the benchmark calls: milliseconds from each keystroke of a two-line text to the new path, shown by the preview's own layer and laid out in the page. */
async function timeKeystrokes(count: number): Promise<number[]> {
  const { book, load } = await openFontBook();
  await load(['Playfair Display']);
  const template: Template = {
    surfaces: [
      {
        id: 'top',
        label: 'Top',
        size: { width: 305, height: 203 },
        placements: [{ id: 'p', x: 40, y: 60, width: 220, height: 60 }],
      },
    ],
    fields: [{ id: 'name', kind: 'text', label: 'Name', placement: 'p', maxLines: 2, fonts: ['Playfair Display'] }],
  };
  const stage = document.createElement('div');
  document.body.append(stage);
  const layer = new DrawnLayer(stage);
  const times: number[] = [];
  for (let i = 0; i < count; i += 1) {
    // Never the same text twice: nothing comes from the cache.
    const text = `The Hendersons ${i}\nof Cedar Lake ${count - i}`;
    const start = performance.now();
    const built = buildScene({
      template,
      values: { name: { text } },
      surface: 'top',
      fonts: book,
      pictures: new Map(),
    });
    layer.show(built.scene, { viewBox: '0 0 305 203', hrefOf: () => undefined });
    stage.querySelector('path')?.getBoundingClientRect();
    times.push(performance.now() - start);
    await new Promise<void>((next) => requestAnimationFrame(() => next()));
  }
  return times;
}

Object.assign(globalThis, { drawAll, timeKeystrokes });
