import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rotation } from '../kernel/index.ts';
import { parsePathData } from './parse-path-data.ts';
import { CUBIC, MOVE, type Path, pathBounds, QUAD, transformPath } from './path.ts';
import { formatMm, pathData } from './path-data.ts';
import { shapePath } from './shape-path.ts';

const read = (data: string): Path => {
  const parsed = parsePathData(data);
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.value;
};

test('the box round a curve is that of its ink, not of its handles', () => {
  expect(pathBounds([MOVE, 0, 0, QUAD, 50, 100, 100, 0])).toEqual({ x: 0, y: 0, width: 100, height: 50 });
  expect(pathBounds([MOVE, 0, 0, CUBIC, 0, 100, 100, 100, 100, 0])).toEqual({ x: 0, y: 0, width: 100, height: 75 });
  expect(pathBounds([])).toBeUndefined();
});

test('every point of a curve lies in its box, however it is turned', () => {
  const number = fc.double({ min: -500, max: 500, noNaN: true });
  fc.assert(
    fc.property(fc.array(number, { minLength: 8, maxLength: 8 }), fc.integer({ min: 0, max: 359 }), (n, degrees) => {
      const curve = transformPath([MOVE, n[0]!, n[1]!, CUBIC, ...n.slice(2)], rotation(degrees));
      const box = pathBounds(curve)!;
      const [x0, y0, c1x, c1y, c2x, c2y, x1, y1] = [...curve.slice(1, 3), ...curve.slice(4)] as number[];
      for (let t = 0; t <= 1; t += 1 / 16) {
        const at = (a: number, b: number, c: number, d: number) =>
          (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t * t * c + t ** 3 * d;
        const [x, y] = [at(x0!, c1x!, c2x!, x1!), at(y0!, c1y!, c2y!, y1!)];
        expect(x).toBeGreaterThanOrEqual(box.x - 1e-6);
        expect(x).toBeLessThanOrEqual(box.x + box.width + 1e-6);
        expect(y).toBeGreaterThanOrEqual(box.y - 1e-6);
        expect(y).toBeLessThanOrEqual(box.y + box.height + 1e-6);
      }
    }),
    { numRuns: 200 },
  );
});

test('numbers are written with four decimals, without exponent or minus zero', () => {
  expect([0.00001, -0.00001, 1e-7, 12.34567, -0.5, 1000000].map(formatMm)).toEqual([
    '0',
    '0',
    '0',
    '12.3457',
    '-0.5',
    '1000000',
  ]);
});

test.each([
  ['relative and absolute commands say the same', 'M10 10l5 0v5h-5z', 'M10 10L15 10V15H10Z'],
  ['further pairs of a move are lines', 'M0 0 10 0 10 10', 'M0 0L10 0L10 10'],
  ['commas, signs and exponents separate numbers', 'M1e1-5,.5.5', 'M10 -5L.5 .5'],
  [
    'a smooth cubic mirrors the last handle',
    'M0 0C0 10 10 10 10 0S20 -10 20 0',
    'M0 0C0 10 10 10 10 0C10 -10 20 -10 20 0',
  ],
  ['a smooth quadratic mirrors the last handle', 'M0 0Q5 10 10 0T20 0', 'M0 0Q5 10 10 0Q15 -10 20 0'],
  ['flags of an arc may stand without spaces', 'M0 0a5 5 0 0110 0', 'M0 0A5 5 0 0 1 10 0'],
  ['an arc without a radius is a line', 'M0 0A0 5 0 0 1 10 0', 'M0 0L10 0'],
])('%s', (_, one, other) => {
  expect(pathData(read(one))).toBe(pathData(read(other)));
});

test('half a circle as arc reaches as far as its radius', () => {
  const box = pathBounds(read('M0 0A5 5 0 0 1 10 0'))!;
  expect(box.y).toBeCloseTo(-5, 2);
  expect(box.height).toBeCloseTo(5, 2);
  // A radius too small for its chord is stretched (SVG 2, 9.5.1).
  expect(pathBounds(read('M0 0A1 1 0 0 1 10 0'))!.height).toBeCloseTo(5, 2);
});

test.each([
  ['L 1 1', 'begins with M'],
  ['', 'empty'],
  ['M 1', 'takes 2 numbers'],
  ['M0 0 X', 'no command "X"'],
  ['M0 0 L1 1;url(x)', 'cannot have ";"'],
  [`M0 0${'L1 1'.repeat(6000)}`, 'more than 5000'],
  ['M0 0L1e400 0', 'out of range'],
])('path data %j is refused with a sentence', (data, part) => {
  const parsed = parsePathData(data);
  expect(parsed.ok ? '' : parsed.error).toContain(part);
});

test('an ellipse fills its rectangle and differs from a circle by less than 0.03 %', () => {
  const circle = shapePath({ kind: 'ellipse' }, 100, 100);
  const path = circle.ok ? circle.value : [];
  const box = pathBounds(path)!;
  expect([box.x, box.y, box.width, box.height].map((value) => value.toFixed(6))).toEqual([
    '0.000000',
    '0.000000',
    '100.000000',
    '100.000000',
  ]);
});

test('reading never throws, whatever it is given', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (data) => void parsePathData(data)));
  fc.assert(
    fc.property(fc.stringMatching(/^M[0-9 MLHVCSQTAZmlhvcsqtaz.,e-]{0,80}$/), (data) => void parsePathData(data)),
  );
});
