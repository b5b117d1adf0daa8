import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply, rotation } from '../../../core/kernel/index.ts';
import { type Box, type Corner, grownBox, movedBox, reshapedBox } from './reshape-placement.ts';

const box = fc.record({
  x: fc.double({ min: -50, max: 200, noNaN: true }),
  y: fc.double({ min: -50, max: 200, noNaN: true }),
  width: fc.double({ min: 1, max: 200, noNaN: true }),
  height: fc.double({ min: 1, max: 200, noNaN: true }),
  rotation: fc.integer({ min: -180, max: 180 }),
});
const corner = fc.constantFrom<Corner>({ x: -1, y: -1 }, { x: 1, y: -1 }, { x: -1, y: 1 }, { x: 1, y: 1 });
const drag = fc.record({
  x: fc.double({ min: -99, max: 99, noNaN: true }),
  y: fc.double({ min: -99, max: 99, noNaN: true }),
});

/** Where a corner of a turned box lies on the surface. */
function cornerAt(of: Box, which: Corner) {
  const centre = { x: of.x + of.width / 2, y: of.y + of.height / 2 };
  return apply(rotation(of.rotation ?? 0, centre), {
    x: centre.x + (which.x * of.width) / 2,
    y: centre.y + (which.y * of.height) / 2,
  });
}

test('dragging a corner leaves the opposite one where it was, however the box is turned', () => {
  fc.assert(
    fc.property(box, corner, drag, (start, which, by) => {
      const opposite: Corner = { x: which.x === 1 ? -1 : 1, y: which.y === 1 ? -1 : 1 };
      const before = cornerAt(start, opposite);
      const after = cornerAt(reshapedBox(start, which, by, 0.5), opposite);
      expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(0.01);
    }),
  );
});

test('no drag makes a side vanish', () => {
  fc.assert(
    fc.property(box, corner, drag, (start, which, by) => {
      for (const after of [reshapedBox(start, which, by, 0.5), grownBox(start, by, 0.5)]) {
        expect(Math.min(after.width, after.height)).toBeGreaterThanOrEqual(0.5);
      }
    }),
  );
});

test('a move lands on the grid without the dust of binary fractions', () => {
  const after = movedBox({ x: 1, y: 2, width: 3, height: 4 }, { x: 0.7, y: -1.7 }, 0.1);
  expect(after).toEqual({ x: 1.7, y: 0.3, width: 3, height: 4 });
});

test('a corner dragged outwards by 10 mm makes an upright box 10 mm wider', () => {
  const after = reshapedBox({ x: 10, y: 10, width: 20, height: 20 }, { x: 1, y: 1 }, { x: 10, y: 5 }, 0.5);
  expect(after).toEqual({ x: 10, y: 10, width: 30, height: 25 });
});
