import { expect, test } from 'vitest';
import { move } from '../kernel/index.ts';
import { ORDER_STATES } from '../order/index.ts';
import { allPassed, answerProblems, opensFiles, PURPOSES, purposeFits, REPORT, reportableUntil } from './index.ts';

test('files leave only to make a piece, and never once the order ended', () => {
  for (const purpose of PURPOSES) expect(opensFiles(purpose)).toBe(purpose === 'production' || purpose === 'remake');
  for (const state of ['cancelled', 'declined', 'withdrawn'] as const)
    for (const purpose of PURPOSES) expect(purposeFits(purpose, state)).toBe(false);
  expect(purposeFits('production', 'shipped')).toBe(false);
  expect(purposeFits('production', 'delivered')).toBe(false);
});

test('an order that is still to be made can be opened for something in every state', () => {
  for (const state of ORDER_STATES) {
    const open = PURPOSES.some((purpose) => purposeFits(purpose, state));
    expect(open, state).toBe(!['cancelled', 'declined', 'withdrawn'].includes(state));
  }
});

test('a checklist is answered whole, in its order, or says which point is off', () => {
  const items = ['Spelling', 'Scratches'];
  expect(answerProblems(items, [{ item: 'Spelling', passed: true }])[0]?.path).toBe('/answers');
  expect(
    answerProblems(items, [
      { item: 'Spelling', passed: true },
      { item: 'Other', passed: true },
    ]),
  ).toEqual([{ path: '/answers/1/item', message: 'The checklist was changed meanwhile. Load it again.' }]);
  expect(allPassed([])).toBe(false);
  expect(
    allPassed([
      { item: 'Spelling', passed: true },
      { item: 'Scratches', passed: false },
    ]),
  ).toBe(false);
});

test('an answered report stays answered; only a remake can still become a refund', () => {
  expect(move(REPORT, 'rejected', 'remake').ok).toBe(false);
  expect(move(REPORT, 'refund', 'rejected').ok).toBe(false);
  expect(move(REPORT, 'remake', 'refund').ok).toBe(true);
});

test('the time to report runs from delivery, or from shipping where nobody told of one', () => {
  const day = 86_400_000;
  expect(reportableUntil({ shippedAt: 0, deliveredAt: 3 * day }, 60)).toBe(63 * day);
  expect(reportableUntil({ shippedAt: day, deliveredAt: undefined }, 60)).toBe(61 * day);
  expect(reportableUntil({ shippedAt: undefined, deliveredAt: undefined }, 60)).toBeUndefined();
});
