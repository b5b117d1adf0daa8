import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type NestItem, nestItems, type PlacedItem } from './index.ts';

const side = fc.integer({ min: 100, max: 40_000 }).map((n) => n / 100);
const items = fc
  .array(fc.tuple(side, side), { maxLength: 40 })
  .map((sizes) => sizes.map(([width, height], index): NestItem => ({ id: `p${index}`, width, height })));
const sheet = fc.record({
  width: fc.integer({ min: 2_000, max: 120_000 }).map((n) => n / 100),
  height: fc.integer({ min: 2_000, max: 120_000 }).map((n) => n / 100),
  margin: fc.integer({ min: 0, max: 9 }),
  gap: fc.integer({ min: 0, max: 1_000 }).map((n) => n / 100),
});
/** What one counts as free from rounding: a thousandth of a millimetre. */
const HAIR = 1e-3;

test('nothing overlaps, nothing lies off the sheet or in its margin, and all is placed or named as too big', () => {
  fc.assert(
    fc.property(items, sheet, (all, on) => {
      const { sheets, tooBig } = nestItems(all, on);
      for (const placed of sheets) {
        expect(placed.length).toBeGreaterThan(0);
        for (const one of placed) {
          expect(one.x).toBeGreaterThanOrEqual(on.margin - HAIR);
          expect(one.y).toBeGreaterThanOrEqual(on.margin - HAIR);
          expect(one.x + one.width).toBeLessThanOrEqual(on.width - on.margin + HAIR);
          expect(one.y + one.height).toBeLessThanOrEqual(on.height - on.margin + HAIR);
        }
        for (const [index, one] of placed.entries())
          for (const other of placed.slice(index + 1))
            expect(apart(one, other, on.gap), `${one.id} ${other.id}`).toBe(true);
      }
      const named = [...sheets.flat().map(({ id }) => id), ...tooBig];
      expect(named.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
      for (const id of tooBig) {
        const { width, height } = all.find((one) => one.id === id) as NestItem;
        const room = [on.width - 2 * on.margin, on.height - 2 * on.margin].toSorted((a, b) => a - b) as [
          number,
          number,
        ];
        const own = [width, height].toSorted((a, b) => a - b) as [number, number];
        expect(own[0] > room[0] - HAIR || own[1] > room[1] - HAIR).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

/** Two upright rectangles with at least the gap between them in one direction. */
function apart(a: PlacedItem, b: PlacedItem, gap: number): boolean {
  const across = Math.max(b.x - (a.x + a.width), a.x - (b.x + b.width));
  const down = Math.max(b.y - (a.y + a.height), a.y - (b.y + b.height));
  return Math.max(across, down) >= gap - HAIR;
}

test('a placed item keeps its size, turned or not', () => {
  fc.assert(
    fc.property(items, sheet, (all, on) => {
      for (const one of nestItems(all, on).sheets.flat()) {
        const { width, height } = all.find(({ id }) => id === one.id) as NestItem;
        expect(one.turned ? [one.height, one.width] : [one.width, one.height]).toEqual([width, height]);
      }
    }),
  );
});

test('twelve cards of 85 x 55 mm fill a sheet cut for exactly three by four of them', () => {
  // By hand: 3 * 85 + 2 * 5 + 2 * 10 = 285 wide, 4 * 55 + 3 * 5 + 2 * 10 = 255 high.
  const cards = Array.from({ length: 12 }, (_, index) => ({ id: String(index), width: 85, height: 55 }));
  const { sheets } = nestItems(cards, { width: 285, height: 255, margin: 10, gap: 5 });
  expect(sheets).toHaveLength(1);
  expect(sheets[0]).toHaveLength(12);
});

test('what fits only turned is turned', () => {
  const { sheets, tooBig } = nestItems([{ id: 'long', width: 100, height: 20 }], {
    width: 30,
    height: 120,
    margin: 0,
    gap: 0,
  });
  expect(tooBig).toEqual([]);
  expect(sheets[0]).toEqual([{ id: 'long', x: 0, y: 0, width: 20, height: 100, turned: true }]);
});

test('the same items give the same sheets', () => {
  fc.assert(
    fc.property(items, sheet, (all, on) => {
      expect(nestItems(all, on)).toEqual(nestItems([...all], { ...on }));
    }),
  );
});
