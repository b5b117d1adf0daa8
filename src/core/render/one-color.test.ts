import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneColorDots } from './one-color.ts';

test('a threshold draws what is darker than its level', () => {
  const gray = Uint8Array.of(0, 127, 128, 255);
  expect([...oneColorDots(gray, 4, 1, { kind: 'threshold' })]).toEqual([1, 1, 0, 0]);
  expect([...oneColorDots(gray, 4, 1, { kind: 'threshold', level: 0.1 })]).toEqual([1, 0, 0, 0]);
});

test('dithered gray has as many dots as it is dark', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 255 }), (value) => {
      const side = 64;
      const dots = oneColorDots(new Uint8Array(side * side).fill(value), side, side, { kind: 'dither' });
      const drawn = dots.reduce((sum, dot) => sum + dot, 0) / dots.length;
      expect(drawn).toBeCloseTo(1 - value / 255, 1);
    }),
  );
});

test('black is solid and white is bare', () => {
  expect(new Set(oneColorDots(new Uint8Array(400).fill(0), 20, 20, { kind: 'dither' }))).toEqual(new Set([1]));
  expect(new Set(oneColorDots(new Uint8Array(400).fill(255), 20, 20, { kind: 'dither' }))).toEqual(new Set([0]));
});
