import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rotation } from '../kernel/index.ts';
import { parsePathData } from './parse-path-data.ts';
import { CLOSE, CUBIC, LINE, MOVE, type Path, pathBounds, QUAD, transformPath } from './path.ts';
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

test('path data says the way from point to point in micrometres, and names a command once', () => {
  expect(pathData(read('M10 10L15.0004 10L15 15.25L-0.5 15Z'))).toBe('M10 10l5 0 0 5.25-15.5-.25z');
  expect(pathData(read('M1 1Q2 2 3 1C3 2 5 2 5 1ZM0 0.01L1 0'))).toBe('M1 1q1 1 2 0c0 1 2 1 2 0zm-1-.99l1-.01');
});

test('points written as ways stay where they are: rounding does not add up', () => {
  const step = 1 / 3;
  const path = [MOVE, 0, 0, ...Array.from({ length: 900 }, (_, i) => [LINE, (i + 1) * step, -(i + 1) * step]).flat()];
  const back = read(pathData(path));
  for (let at = 0; at < path.length; at += 3) {
    expect(Math.abs(back[at + 1]! - path[at + 1]!)).toBeLessThanOrEqual(0.0005001);
    expect(Math.abs(back[at + 2]! - path[at + 2]!)).toBeLessThanOrEqual(0.0005001);
  }
});

test('any outline reads back as it was written, to half a micrometre', () => {
  const size = { min: -2e7, max: 2e7, noNaN: true } as const;
  const numbers = (count: number) => fc.array(fc.double(size), { minLength: count, maxLength: count });
  const command = fc.oneof(
    numbers(2).map((n) => [MOVE, ...n]),
    numbers(2).map((n) => [LINE, ...n]),
    numbers(4).map((n) => [QUAD, ...n]),
    numbers(6).map((n) => [CUBIC, ...n]),
    fc.constant([CLOSE]),
  );
  fc.assert(
    fc.property(numbers(2), fc.array(command, { maxLength: 40 }), (start, commands) => {
      const path = [MOVE, ...start, ...commands.flat()];
      const back = read(pathData(path));
      expect(back).toHaveLength(path.length);
      path.forEach((value, i) => void expect(Math.abs(back[i]! - value)).toBeLessThanOrEqual(0.000501));
    }),
    { numRuns: 300 },
  );
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

test('an outline of any length is written whole, every number without needless zeros', () => {
  // Ways of 1, 2, 3 ... micrometres, a thousandth of a millimetre each: as many as fill every buffer several times.
  const lines = Array.from({ length: 30_000 }, (_, i) => [LINE, i % 2 === 0 ? (i % 1500) / 1000 : 0, 0]).flat();
  const numbers = pathData([MOVE, 0, 0, ...lines]).split(/[ a-zA-Z-]/);
  expect(numbers).toHaveLength(2 + 60_000 + 1);
  expect(numbers.find((number) => number.endsWith('0') && number !== '0' && number.includes('.'))).toBeUndefined();
  expect(numbers.slice(3, 11)).toEqual(['0', '0', '0', '0', '.002', '0', '.002', '0']);
});
