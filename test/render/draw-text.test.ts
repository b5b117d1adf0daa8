import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { openFontBook } from '../../src/adapters/fonts/index.ts';
import { buildScene, FONT_CATALOGUE, type FontBook, pathBounds, type TextItem } from '../../src/core/render/index.ts';
import type { Placement, Template, TextField, TextValue } from '../../src/core/template/index.ts';

let fonts: FontBook;
beforeAll(async () => {
  const opened = await openFontBook();
  await opened.load(FONT_CATALOGUE.map((font) => font.family));
  fonts = opened.book;
});

const BOX = { x: 20, y: 30, width: 100, height: 20 };

function draw(value: TextValue, field: Partial<TextField> = {}, placement: Partial<Placement> = {}) {
  const template: Template = {
    surfaces: [
      { id: 's', label: 'Front', size: { width: 200, height: 100 }, placements: [{ id: 'p', ...BOX, ...placement }] },
    ],
    fields: [{ id: 'name', kind: 'text', label: 'Name', placement: 'p', fonts: ['Noto Sans'], ...field } as TextField],
  };
  const built = buildScene({ template, values: { name: value }, surface: 's', fonts, pictures: new Map() });
  const item = built.scene.items.find((one): one is TextItem => one.kind === 'text');
  return { ...built, item, ink: item && pathBounds(item.path) };
}

const errorsOf = (text: string, field?: Partial<TextField>, placement?: Partial<Placement>) =>
  draw({ text }, field, placement).errors;

describe('text fits its placement', () => {
  test('in any family, at any length, in any box, all ink stays inside', () => {
    const families = FONT_CATALOGUE.filter((font) => font.scripts.includes('Latn')).map((font) => font.family);
    const name = fc.stringMatching(/^[A-Za-z][A-Za-z ]{0,20}[a-z]$/);
    const side = fc.double({ min: 10, max: 150, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom(...families),
        name,
        side,
        side,
        fc.constantFrom('start', 'center', 'end'),
        (family, text, width, height, align) => {
          const { ink } = draw(
            { text, align: align as 'start' },
            { fonts: [family], minSize: 0.01 },
            { x: 0, y: 0, width, height },
          );
          expect(ink!.x).toBeGreaterThanOrEqual(-0.001);
          expect(ink!.y).toBeGreaterThanOrEqual(-0.001);
          expect(ink!.x + ink!.width).toBeLessThanOrEqual(width + 0.001);
          expect(ink!.y + ink!.height).toBeLessThanOrEqual(height + 0.001);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('a long text touches both sides, a short one is as tall as the line box allows', () => {
    const long = draw({ text: 'Wilhelmina Featherstonehaugh' });
    expect(long.ink!.width).toBeCloseTo(100, 1);
    // Noto Sans: ascender 1069, descender 293, em 1000; 20 mm hold 20 / 1.362 = 14.684 mm of em.
    expect(draw({ text: 'Al' }).item!.size).toBeCloseTo(14.684, 3);
    expect(draw({ text: 'Al' }, { maxSize: 6 }).item!.size).toBe(6);
  });

  test('start and end are the sides from which the text is read', () => {
    const left = (text: string, align: 'start' | 'end', font = 'Noto Sans') =>
      draw({ text, align, font }, { fonts: ['Noto Sans', 'Amiri'] }).ink!.x - BOX.x;
    expect(left('Al', 'start')).toBeCloseTo(0, 3);
    expect(left('Al', 'end')).toBeGreaterThan(50);
    expect(left('ليان', 'start', 'Amiri')).toBeGreaterThan(50);
    expect(left('ليان', 'end', 'Amiri')).toBeCloseTo(0, 3);
    const { ink } = draw({ text: 'Al' });
    expect(ink!.x + ink!.width / 2).toBeCloseTo(BOX.x + BOX.width / 2, 3);
  });

  test('lines stand below each other at the font’s own distance', () => {
    const one = draw({ text: 'H' }, { maxSize: 5 });
    const two = draw({ text: 'H\nH' }, { maxSize: 5 });
    // 5 mm em, 1.362 em between baselines.
    expect(two.ink!.height - one.ink!.height).toBeCloseTo(5 * 1.362, 3);
    const loose = draw({ text: 'H\nH' }, { maxSize: 5, lineHeight: 1.5 });
    expect(loose.ink!.height - one.ink!.height).toBeCloseTo(5 * 1.362 * 1.5, 3);
  });

  test('a turned placement turns its text clockwise', () => {
    const { ink } = draw({ text: 'WWWWWW' }, {}, { rotation: 90 });
    expect(ink!.height).toBeGreaterThan(ink!.width);
    expect(ink!.x + ink!.width / 2).toBeCloseTo(70, 0);
  });

  test('letter spacing widens Latin and leaves joined Arabic alone', () => {
    const width = (text: string, letterSpacing: number) =>
      draw({ text }, { fonts: ['Amiri'], letterSpacing, maxSize: 4 }).ink!.width;
    // Three gaps of half an em of 4 mm.
    expect(width('HHHH', 0.5) - width('HHHH', 0)).toBeCloseTo(6, 3);
    expect(width('ليان', 0.5)).toBeCloseTo(width('ليان', 0), 6);
  });

  test('a text drawn again is the same outline, not a new one', () => {
    const first = draw({ text: 'Miguel' }).item!.path;
    draw({ text: 'Migue' });
    expect(draw({ text: 'Miguel' }).item!.path).toBe(first);
  });
});

describe('curved text', () => {
  const arc = (sweep: number) =>
    draw({ text: 'Sunny Days Ahead' }, { maxSize: 6 }, { height: 50, curve: { kind: 'arc', sweep } });

  test('stays in its placement and bends more the further it sweeps', () => {
    for (const sweep of [30, 90, 180, -90, 300]) {
      const { ink, errors } = arc(sweep);
      expect(errors).toEqual([]);
      expect(ink!.x).toBeGreaterThanOrEqual(BOX.x - 0.5);
      expect(ink!.x + ink!.width).toBeLessThanOrEqual(BOX.x + BOX.width + 0.5);
      expect(ink!.y).toBeGreaterThanOrEqual(BOX.y - 0.5);
      expect(ink!.y + ink!.height).toBeLessThanOrEqual(BOX.y + 50.5);
    }
    expect(arc(120).ink!.height).toBeGreaterThan(arc(30).ink!.height);
  });

  test('round a circle every letter lies in the ring below the rim', () => {
    const { item } = draw(
      { text: 'Forever and ever and ever and ever and ever' },
      { maxSize: 5 },
      { x: 0, y: 0, width: 80, height: 80, curve: { kind: 'circle' } },
    );
    const distances: number[] = [];
    const path = item!.path;
    for (let at = 0; at < path.length; at += 1 + [2, 2, 4, 6, 0][path[at]!]!) {
      if (path[at]! < 2) distances.push(Math.hypot(path[at + 1]! - 40, path[at + 2]! - 40));
    }
    expect(Math.max(...distances)).toBeLessThanOrEqual(40.01);
    expect(Math.min(...distances)).toBeGreaterThan(40 - 5 * 1.362 - 0.5);
  });

  test('a smile and the inside of a circle read upright at the bottom', () => {
    const low = draw(
      { text: 'ooo' },
      { maxSize: 5 },
      { x: 0, y: 0, width: 80, height: 80, curve: { kind: 'circle', side: 'inside' } },
    );
    expect(low.ink!.y).toBeGreaterThan(60);
  });
});

describe('what cannot be drawn is said before ordering, by character', () => {
  test.each([
    ['a character the font lacks', 'Zo犬', {}, 'has no "犬" (U+72AC)'],
    ['an emoji in a font of letters', 'Al🙂', {}, 'cannot draw the emoji "🙂" (U+1F642)'],
    ['an emoji of several code points as one', '👨‍👩‍👧', {}, '"👨‍👩‍👧"'],
    ['a vowel sign without its letter', 'िक', {}, 'an accent or sign without its letter'],
    ['a control character', 'A\u0007b', {}, 'control character (U+0007)'],
    ['a hidden direction override', 'abc\u202Edef', {}, 'turns letters round (U+202E)'],
    ['a heap of accents', `e${'\u0301'.repeat(5000 - 1500)}`, {}, 'more than 8 accents'],
    ['nothing but invisible characters', '\u200b\u2060', {}, 'no letters that can be seen'],
    [
      'an unknown font',
      'Al',
      { fonts: ['Lobster Two'] },
      'the font "Lobster Two" is not available. The nearest we have: Lobster',
    ],
    ['a text far too long', 'x'.repeat(4001), {}, 'far too long'],
  ])('%s', (_, text, field, message) => {
    const errors = errorsOf(text, field);
    expect(errors.map((one) => one.message).join(' ')).toContain(message);
    expect(errors[0]!.path).toMatch(/^\/values\/name\/(text|font)$/);
  });

  test('joiners, direction marks, soft hyphens and variation selectors are no trouble', () => {
    for (const text of ['Al\u200dan', 'a\u200eb', 'co\u00adop', 'A\ufe0f', 'נ\u200fa', '\u2067שלום\u2069']) {
      expect(errorsOf(text, { fonts: ['Frank Ruhl Libre', 'Noto Sans'] })).toEqual([]);
    }
  });

  test('text that would shrink below what can be read is refused, with its size', () => {
    const long = 'A name that goes on and on and on and on';
    expect(errorsOf(long, {}, { width: 20 })[0]!.message).toMatch(/set 1\.\d mm tall; below 1\.5 mm it cannot be read/);
    expect(errorsOf(long, { minSize: 0.5 }, { width: 20 })).toEqual([]);
  });

  test('text beyond the edge of the surface is refused, just inside it is not', () => {
    expect(errorsOf('WWW', {}, { x: 150 })[0]!.message).toContain('cut off at the edge of "Front"');
    expect(errorsOf('WWWWWWWWWW', {}, { x: 100, width: 100 })).toEqual([]);
  });

  test('a placement without a size is the seller’s fault and is said so', () => {
    expect(errorsOf('Al', {}, { width: 0 })[0]!.message).toContain('Tell the seller');
    expect(errorsOf('Al', {}, { x: Number.NaN })[0]!.message).toContain('Tell the seller');
  });

  test('no text of any kind throws or hangs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        if (text.isWellFormed()) draw({ text }, { minSize: 0.001 });
      }),
      { numRuns: 300 },
    );
  });
});

test('a field without fonts is drawn in a family made for its script', () => {
  const family = (text: string) => draw({ text }, { fonts: undefined }).item?.family;
  expect(['Anna', 'ليان', 'דנה', 'সুমি', '김민준', '张伟', 'さくら'].map(family)).toEqual([
    'Noto Sans',
    'Amiri',
    'Fredoka',
    'Hind Siliguri',
    'Jua',
    'ZCOOL XiaoWei',
    'Kaisei Decol',
  ]);
});
