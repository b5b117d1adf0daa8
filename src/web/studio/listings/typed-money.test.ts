import { expect, test } from 'vitest';
import { readMoney, writeMoney } from './typed-money.ts';

test('an amount is read with a point or a comma, to the minor units its currency has', () => {
  expect(readMoney('24.90', 'EUR')).toBe(2490);
  expect(readMoney('24,9', 'EUR')).toBe(2490);
  expect(readMoney(' 3500 ', 'JPY')).toBe(3500);
  expect(readMoney('1.250', 'KWD')).toBe(1250);
});

test('what is no amount of the currency is refused, not rounded', () => {
  expect(readMoney('24.905', 'EUR')).toBeUndefined();
  expect(readMoney('3500.5', 'JPY')).toBeUndefined();
  expect(readMoney('-3', 'EUR')).toBeUndefined();
  expect(readMoney('1,000.00', 'EUR')).toBeUndefined();
  expect(readMoney('', 'EUR')).toBeUndefined();
  expect(readMoney('5', 'EURO')).toBeUndefined();
});

test('what is written is read back as the same amount', () => {
  for (const [amount, currency] of [
    [1250, 'USD'],
    [1, 'EUR'],
    [3500, 'JPY'],
    [1999, 'KWD'],
  ] as const) {
    expect(readMoney(writeMoney(amount, currency), currency)).toBe(amount);
  }
});
