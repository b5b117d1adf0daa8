import fc from 'fast-check';
import { expect, test } from 'vitest';
import { move, type Result } from '../kernel/index.ts';
import { ORDER, type OrderState, orderNumber } from './index.ts';

const STATES = Object.keys(ORDER) as OrderState[];

test('cancelled and declined are final', () => {
  for (const to of STATES) {
    expect(move(ORDER, 'cancelled', to).ok).toBe(false);
    expect(move(ORDER, 'declined', to).ok).toBe(false);
  }
});

test('whatever is asked in whatever order, an order that was shipped is never cancelled, declined or back in production', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...STATES), { maxLength: 30 }), (asked) => {
      let state: OrderState = 'placed';
      let shipped = false;
      for (const to of asked) {
        const moved: Result<OrderState, unknown> = move(ORDER, state, to);
        if (moved.ok) state = moved.value;
        shipped ||= state === 'shipped';
        if (shipped) expect(['cancelled', 'declined', 'placed', 'on-hold', 'in-production']).not.toContain(state);
      }
    }),
  );
});

test('an order number keeps all forty bits', () => {
  expect(orderNumber(new Uint8Array([0, 0, 0, 0, 0]))).toBe('M-0000-0000');
  expect(orderNumber(new Uint8Array([255, 255, 255, 255, 255]))).toBe('M-ZZZZ-ZZZZ');
  // 1 in the last bit, 32 in the last but one digit: base 32 by hand.
  expect(orderNumber(new Uint8Array([0, 0, 0, 0, 33]))).toBe('M-0000-0011');
});
