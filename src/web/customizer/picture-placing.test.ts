import { expect, test } from 'vitest';
import type { ImageField, Placement } from '../../core/template/index.ts';
import { moved, placedRectangle, scaled, sharpnessOf, turned, wantedPixels } from './picture-placing.ts';

const placement: Placement = { id: 'p', x: 0, y: 0, width: 101.6, height: 50.8 };
const field: ImageField = { id: 'photo', kind: 'image', label: 'Photo', minDpi: 150, warnDpi: 200 };
const image = 'x';

test('a picture 800 pixels wide that fills 101.6 mm (4 inches) has 200 dots to the inch', () => {
  expect(sharpnessOf(field, { image }, placement, { width: 800, height: 400 })).toEqual({ grade: 'sharp', dpi: 200 });
});

test('made half as large again it is soft, and twice as large too small', () => {
  const pixels = { width: 800, height: 400 };
  expect(sharpnessOf(field, { image, scale: 1.25 }, placement, pixels)).toEqual({ grade: 'soft', dpi: 160 });
  expect(sharpnessOf(field, { image, scale: 2 }, placement, pixels)).toEqual({ grade: 'tooSmall', dpi: 100 });
});

test('filling covers the area, showing all of it stays inside', () => {
  const square = { width: 500, height: 500 };
  expect(placedRectangle({ image }, placement, square)).toMatchObject({ width: 101.6, height: 101.6 });
  const whole = placedRectangle({ image, fit: 'contain' }, placement, square);
  expect(whole.width).toBeCloseTo(50.8, 9);
  expect(whole.height).toBeCloseTo(50.8, 9);
});

test('the wanted pixels are those of the warning threshold', () => {
  expect(wantedPixels(field, placement)).toEqual({ width: 800, height: 400 });
});

test('moving adds up, scaling stays within bounds, four quarter turns are none', () => {
  expect(moved(moved({ image }, 1, 2), 3, -5).offset).toEqual({ x: 4, y: -3 });
  expect(scaled({ image, scale: 4.9 }, 2).scale).toBe(5);
  const quarter = (value: { image: string; rotation?: number | undefined }) => turned(value, 90);
  expect(quarter(quarter({ image })).rotation).toBe(-180);
  expect(quarter(quarter(quarter(quarter({ image })))).rotation).toBe(0);
});
