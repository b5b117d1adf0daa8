import { expect, test } from 'vitest';
import type { OrderBody } from '../../../http/contract/index.ts';
import { byUrgency, dueOf } from './due.ts';

const noon = new Date(2026, 4, 12, 12);
const at = (day: number, hour: number) => new Date(2026, 4, day, hour).toISOString();

test('an order is late the moment its ship-by time has passed, and due today until then', () => {
  expect(dueOf({ state: 'placed', shipBy: at(12, 11) }, noon)).toBe('late');
  expect(dueOf({ state: 'placed', shipBy: at(12, 18) }, noon)).toBe('today');
  expect(dueOf({ state: 'in-production', shipBy: at(13, 1) }, noon)).toBe('later');
});

test('an order that has left is never late', () => {
  expect(dueOf({ state: 'shipped', shipBy: at(1, 1) }, noon)).toBe('done');
  expect(dueOf({ state: 'cancelled', shipBy: at(1, 1) }, noon)).toBe('done');
});

test('open orders come before closed ones, the most pressing first', () => {
  const order = (id: string, state: OrderBody['state'], shipBy: string, placedAt: string) =>
    ({ id, state, shipBy, placedAt }) as OrderBody;
  const sorted = [
    order('old shipped', 'shipped', at(2, 1), at(1, 1)),
    order('new shipped', 'shipped', at(3, 1), at(2, 1)),
    order('later', 'placed', at(20, 1), at(3, 1)),
    order('sooner', 'in-production', at(13, 1), at(4, 1)),
  ].sort(byUrgency);
  expect(sorted.map((one) => one.id)).toEqual(['sooner', 'later', 'new shipped', 'old shipped']);
});
