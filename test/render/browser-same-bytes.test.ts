import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openFontBook } from '../../src/adapters/fonts/index.ts';
import { sha256Hex } from '../../src/core/kernel/index.ts';
import { type OpenPage, openPage } from './browser/open-page.ts';
import { drawLines } from './draw-lines.ts';
import { SAMPLE_LINES } from './sample-lines.ts';
import { needs } from './tools.ts';

describe.skipIf(needs('chromium', 'that Chromium draws the same bytes as Node'))('the same core in Chromium', () => {
  let opened: OpenPage;
  beforeAll(async () => {
    opened = await openPage();
  });
  afterAll(() => opened?.close());

  test('every line is drawn byte for byte as in Node', async () => {
    const { book, load } = await openFontBook();
    await load([...new Set(SAMPLE_LINES.map((line) => line.family))]);
    const here = drawLines(book, SAMPLE_LINES).map((drawn) => sha256Hex(drawn));
    await opened.page.waitForFunction('typeof drawAll === "function"');
    const there = (await opened.page.evaluate('drawAll()')) as string[];
    const different = SAMPLE_LINES.filter((_, i) => here[i] !== there[i]).map((line) => line.text);
    expect(different).toEqual([]);
    expect(there.length).toBe(SAMPLE_LINES.length);
    expect(new Set(here).size).toBe(SAMPLE_LINES.length);
  });
});
