import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closeCanvas, layOver, multiplyRow, openCanvas, unmultiply } from './canvas.ts';

test('half-transparent red over blue is half of each, clear leaves the ground, opaque covers it', () => {
  const canvas = openCanvas(3, 1, '#0000FF');
  layOver(canvas, 0, 0, Uint8Array.of(128, 0, 0, 128, 0, 0, 0, 0, 10, 20, 30, 255));
  expect([...canvas.data]).toEqual([128, 0, 127, 255, 0, 0, 255, 255, 10, 20, 30, 255]);
});

test('what is laid over is thinned by its coverage', () => {
  const canvas = openCanvas(2, 1, '#FFFFFF');
  layOver(canvas, 0, 0, Uint8Array.of(0, 0, 0, 255, 0, 0, 0, 255), Uint8Array.of(51, 0));
  expect([...canvas.data]).toEqual([204, 204, 204, 255, 255, 255, 255, 255]);
});

test('a premultiplied pixel never gets a colour above its alpha', () => {
  const byte = fc.integer({ min: 0, max: 255 });
  const pixel = fc
    .tuple(byte, byte, byte, byte)
    .map(([r, g, b, a]) => [Math.min(r, a), Math.min(g, a), Math.min(b, a), a]);
  fc.assert(
    fc.property(pixel, pixel, byte, fc.tuple(byte, byte, byte), byte, (below, above, share, color, tint) => {
      const canvas = openCanvas(1, 1);
      layOver(canvas, 0, 0, Uint8Array.from(below));
      layOver(canvas, 0, 0, Uint8Array.from(above), Uint8Array.of(share));
      multiplyRow(canvas, 0, 0, color, Uint8Array.of(tint));
      expect(Math.max(...canvas.data.subarray(0, 3))).toBeLessThanOrEqual(canvas.data[3]! + 1);
    }),
  );
});

test('multiplying darkens what is there and colours what is not (Compositing and Blending Level 1, 5 and 10)', () => {
  const canvas = openCanvas(3, 1, '#80FF00');
  canvas.data.set([0, 0, 0, 0], 8);
  multiplyRow(canvas, 0, 0, [255, 0, 128], Uint8Array.of(255, 0, 255));
  expect([...canvas.data]).toEqual([128, 0, 0, 255, 128, 255, 0, 255, 255, 0, 128, 255]);
});

test('as plain pixels, half-transparent red is red at half', () => {
  const canvas = openCanvas(1, 1);
  layOver(canvas, 0, 0, Uint8Array.of(128, 0, 0, 128));
  unmultiply(canvas);
  expect([...canvas.data]).toEqual([255, 0, 0, 128]);
});

test('a canvas in memory used before is clear', () => {
  const first = openCanvas(7, 5, '#123456');
  closeCanvas(first);
  const second = openCanvas(7, 5);
  expect(second.data).toBe(first.data);
  expect(second.data.every((byte) => byte === 0)).toBe(true);
});
