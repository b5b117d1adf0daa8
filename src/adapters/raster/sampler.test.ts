import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose, inverse, type Matrix, rotation, scaling, translation } from '../../core/kernel/index.ts';
import { openSampler } from './sampler.ts';
import type { Samples } from './samples.ts';

function samplesFrom(width: number, height: number, pixel: (x: number, y: number) => readonly number[]): Samples {
  const data = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) data.set(pixel(x, y), (y * width + x) * 4);
  }
  return { width, height, data, opaque: data.every((byte, i) => (i & 3) !== 3 || byte === 255) };
}

function read(samples: Samples, toCanvas: Matrix, width: number, height: number): Uint8Array {
  const sampler = openSampler(samples, inverse(toCanvas), { x: 0, width });
  const out = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y += 1) sampler.readRow(y, 0, out.subarray(y * width * 4, (y + 1) * width * 4));
  return out;
}

const ramp = samplesFrom(40, 30, (x, y) => [x * 6, y * 8, 100, 255]);

describe('a picture under the pixels of a canvas', () => {
  test('is copied where it fits sample for pixel, moved by whole pixels, clear beyond its edge', () => {
    const out = read(ramp, translation(3, 2), 50, 40);
    expect([...out.subarray((2 * 50 + 3) * 4, (2 * 50 + 3) * 4 + 8)]).toEqual([0, 0, 100, 255, 6, 0, 100, 255]);
    expect([...out.subarray(0, 4)]).toEqual([0, 0, 0, 0]);
    expect(out[(2 * 50 + 43) * 4 + 3]).toBe(0);
  });

  test('is handed over whole only where every pixel of the row lies in it and is opaque', () => {
    const sampler = openSampler(ramp, inverse(translation(3, 2)), { x: 0, width: 50 });
    const row = new Uint8Array(40 * 4);
    sampler.readRow(2, 3, row);
    expect(sampler.wholeRow?.(2, 3, 40)).toEqual(row);
    for (const [y, from, count] of [
      [1, 3, 40],
      [32, 3, 40],
      [2, 2, 40],
      [2, 3, 41],
    ] as const) {
      expect(sampler.wholeRow?.(y, from, count)).toBeUndefined();
    }
    const clear = samplesFrom(40, 30, (x) => [0, 0, 0, x === 7 ? 254 : 255]);
    expect(openSampler(clear, translation(0, 0), { x: 0, width: 40 }).wholeRow?.(0, 0, 40)).toBeUndefined();
  });

  test('turned by a quarter is the same samples in another order', () => {
    const out = read(ramp, rotation(90, { x: 20, y: 20 }), 40, 40);
    // (x, y) goes to (40 - y, x): the first sample comes to the top right corner.
    for (const [x, y] of [
      [5, 7],
      [20, 11],
      [33, 25],
    ] as const) {
      expect([...out.subarray((x * 40 + 39 - y) * 4, (x * 40 + 39 - y) * 4 + 4)]).toEqual([x * 6, y * 8, 100, 255]);
    }
  });

  test('an even colour stays that colour, and an even slope stays even, however it lies', () => {
    const even = samplesFrom(60, 60, () => [200, 100, 50, 255]);
    const slope = samplesFrom(60, 60, (x) => [x * 4, 0, 0, 255]);
    const turn = fc.double({ min: -180, max: 180, noNaN: true });
    const size = fc.double({ min: 0.9, max: 3, noNaN: true });
    fc.assert(
      fc.property(turn, size, fc.double({ min: -1, max: 1, noNaN: true }), (degrees, scale, shift) => {
        const centre = { x: 40, y: 40 };
        const placed = compose(
          rotation(degrees, centre),
          compose(translation(40 + shift, 40), compose(scaling(scale), translation(-30, -30))),
        );
        const back = inverse(placed);
        const colours = read(even, placed, 80, 80);
        const slopes = read(slope, placed, 80, 80);
        for (let y = 0; y < 80; y += 3) {
          for (let x = 0; x < 80; x += 3) {
            const [a, , c, , e] = back;
            const u = a * (x + 0.5) + c * (y + 0.5) + e;
            const v = back[1] * (x + 0.5) + back[3] * (y + 0.5) + back[5];
            if (Math.min(u, v, 60 - u, 60 - v) < 3) continue;
            const at = (y * 80 + x) * 4;
            expect([...colours.subarray(at, at + 4)]).toEqual([200, 100, 50, 255]);
            expect(Math.abs(slopes[at]! - (u - 0.5) * 4)).toBeLessThanOrEqual(1);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('its edge is smoothed: half a pixel covered is half opaque', () => {
    const white = samplesFrom(10, 10, () => [255, 255, 255, 255]);
    const upright = read(white, translation(2.5, 0), 20, 10);
    expect([...upright.subarray(4 * (5 * 20 + 2), 4 * (5 * 20 + 2) + 4)]).toEqual([128, 128, 128, 128]);
    const turned = read(white, rotation(45, { x: 10, y: 10 }), 20, 20);
    expect(turned.some((byte) => byte > 20 && byte < 235)).toBe(true);
  });

  test('a clear pixel has no colour, and colours never pass their alpha', () => {
    const noise = samplesFrom(20, 20, (x, y) => {
      const alpha = (x * 37 + y * 91) % 256;
      return [(alpha * x) / 20, (alpha * y) / 20, alpha, alpha].map(Math.floor);
    });
    fc.assert(
      fc.property(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: 0.5, max: 4 }), (turn, scale) => {
        const out = read(noise, compose(rotation(turn, { x: 15, y: 15 }), scaling(scale)), 30, 30);
        for (let at = 0; at < out.length; at += 4) {
          expect(Math.max(out[at]!, out[at + 1]!, out[at + 2]!)).toBeLessThanOrEqual(out[at + 3]!);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('a row read in parts is the row read whole, from top to bottom and from bottom to top', () => {
    for (const placed of [scaling(1.7, -2.3), rotation(20), scaling(-0.95, 1.1)].map((one) =>
      compose(translation(60, 60), compose(one, translation(-20, -15))),
    )) {
      const whole = read(ramp, placed, 120, 120);
      const sampler = openSampler(ramp, inverse(placed), { x: 0, width: 120 });
      for (let y = 119; y >= 0; y -= 1) {
        const row = new Uint8Array(120 * 4);
        for (const [from, to] of [
          [0, 7],
          [7, 100],
          [100, 120],
        ] as const)
          sampler.readRow(y, from, row.subarray(from * 4, to * 4));
        expect(Buffer.compare(row, whole.subarray(y * 480, y * 480 + 480))).toBe(0);
      }
    }
  });
});
