import { execFileSync, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import { FONT_FILES } from '../../src/adapters/fonts/font-files.ts';
import { openFontBook } from '../../src/adapters/fonts/index.ts';
import type { FontBook } from '../../src/core/render/index.ts';
import { itemise } from '../../src/core/render/text/itemise.ts';
import { shapeLine } from '../../src/core/render/text/shape-line.ts';
import { SAMPLE_LINES, type SampleLine } from './sample-lines.ts';
import { needs } from './tools.ts';

const { resolve } = createRequire(import.meta.url);

interface HbGlyph {
  readonly g: number;
  readonly cl: number;
  readonly ax: number;
  readonly dx: number;
  readonly dy: number;
}

/** What HarfBuzz's own program says of one run, told which text stands before and after it. */
function hbShape({ family, text }: SampleLine, run: ReturnType<typeof itemise>['runs'][number]): HbGlyph[] {
  const script = run.script ? [`--script=${run.script}`] : [];
  const asked = [
    `--font-file=${resolve(FONT_FILES[family] as string)}`,
    '--output-format=json',
    '--no-glyph-names',
    '--utf8-clusters',
    `--direction=${run.rightToLeft ? 'rtl' : 'ltr'}`,
    ...script,
    `--text-before=${text.slice(0, run.start)}`,
    `--text-after=${text.slice(run.end)}`,
    `--text=${text.slice(run.start, run.end)}`,
  ];
  // It reads its arguments in the encoding of the locale; where none is set that is ASCII.
  const env = { ...process.env, LC_ALL: 'C.UTF-8' };
  const output = execFileSync('hb-shape', asked, { stdio: ['ignore', 'pipe', 'ignore'], env });
  return JSON.parse(output.toString()) as HbGlyph[];
}

describe.skipIf(needs('hb-shape', 'glyphs against HarfBuzz’s own hb-shape'))(
  'glyphs and advances are those of hb-shape',
  () => {
    let book: FontBook;
    beforeAll(async () => {
      const opened = await openFontBook();
      expect(await opened.load(SAMPLE_LINES.map((line) => line.family))).toEqual([]);
      book = opened.book;
    });

    test('the set has at least 40 lines in 14 scripts', () => {
      expect(SAMPLE_LINES.length).toBeGreaterThanOrEqual(40);
      expect(new Set(SAMPLE_LINES.map((line) => line.script)).size).toBeGreaterThanOrEqual(14);
      expect(spawnSync('hb-shape', ['--version']).status).toBe(0);
    });

    test.each(SAMPLE_LINES.map((line) => [`${line.script}, ${line.family}: ${line.text}`, line] as const))(
      '%s',
      (_, line) => {
        const face = book.face(line.family)!;
        const shaped = shapeLine(face, line.text);
        const expected = itemise(line.text).runs.flatMap((run) => hbShape(line, run));
        expect(shaped.glyphs.map(({ glyph, advance }) => [glyph, advance])).toEqual(
          expected.map(({ g, ax }) => [g, ax]),
        );
        const offsets = shaped.glyphs.map(({ x, y, pen }) => [x - pen, y]);
        expect(offsets).toEqual(expected.map(({ dx, dy }) => [dx, dy]));
      },
    );
  },
);
