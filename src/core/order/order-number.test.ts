import { expect, test } from 'vitest';
import { orderNumber } from './index.ts';

test('an order number keeps all forty bits', () => {
  expect(orderNumber(new Uint8Array([0, 0, 0, 0, 0]))).toBe('M-0000-0000');
  expect(orderNumber(new Uint8Array([255, 255, 255, 255, 255]))).toBe('M-ZZZZ-ZZZZ');
  // 1 in the last bit, 32 in the last but one digit: base 32 by hand.
  expect(orderNumber(new Uint8Array([0, 0, 0, 0, 33]))).toBe('M-0000-0011');
});
