import { expect, test } from 'vitest';
import { move } from '../kernel/index.ts';
import { mayUse, PARTICIPATION, type Participation } from './index.ts';

const STATES = Object.keys(PARTICIPATION) as Participation[];

test('from revoked there is no way out, however many steps are tried', () => {
  for (const to of STATES) expect(move(PARTICIPATION, 'revoked', to).ok).toBe(false);
});

test.each(STATES.filter((state) => state !== 'approved'))(
  '%s opens neither listing nor publishing',
  (participation) => {
    expect(mayUse('list', { participation, termsAccepted: true }).ok).toBe(false);
    expect(mayUse('publish', { participation, termsAccepted: true }).ok).toBe(false);
  },
);

test('a new version of the terms blocks new listings, not open orders', () => {
  const seller = { participation: 'approved', termsAccepted: false } as const;
  expect(mayUse('publish', seller)).toEqual({ ok: false, error: 'terms-not-accepted' });
  expect(mayUse('fulfil', seller).ok).toBe(true);
});

test('suspended and revoked sellers still make their open orders', () => {
  for (const participation of ['suspended', 'revoked'] as const) {
    expect(mayUse('fulfil', { participation, termsAccepted: false }).ok).toBe(true);
  }
});
