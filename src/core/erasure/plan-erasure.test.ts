import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ERASURE_STEPS, type ErasureFacts, holdInForce, type LegalHold, planErasure, remainingSteps } from './index.ts';

const DAY = 86_400_000;
const atOnce = { fulfilledWhen: 'shipped', days: 0 } as const;
const hold: LegalHold = { reason: 'Court order 12', placedBy: 'ada', placedAt: 0, until: 100 * DAY, approvedBy: 'ben' };

test('an open order keeps its content, a shipped one loses it at once', () => {
  expect(planErasure({}, atOnce, 5)).toEqual({ do: 'nothing', because: 'open' });
  expect(planErasure({ shippedAt: 5 }, atOnce, 5)).toEqual({ do: 'erase', reason: 'shipped', dueSince: 5 });
});

test('a setting of three days after delivery waits for delivery and then three days', () => {
  const setting = { fulfilledWhen: 'delivered', days: 3 } as const;
  expect(planErasure({ shippedAt: 0 }, setting, 90 * DAY)).toEqual({ do: 'nothing', because: 'open' });
  const facts = { shippedAt: 0, deliveredAt: DAY };
  expect(planErasure(facts, setting, 4 * DAY - 1)).toEqual({ do: 'wait', reason: 'delivered', until: 4 * DAY });
  expect(planErasure(facts, setting, 4 * DAY)).toEqual({ do: 'erase', reason: 'delivered', dueSince: 4 * DAY });
});

test('an order that was never made is erased without grace, even while a remake was planned', () => {
  const setting = { fulfilledWhen: 'delivered', days: 30 } as const;
  for (const reason of ['cancelled', 'declined', 'withdrawn', 'expired'] as const) {
    expect(planErasure({ [`${reason}At`]: 7, remaking: true }, setting, 7)).toEqual({
      do: 'erase',
      reason,
      dueSince: 7,
    });
  }
});

test('an order being made again is not fulfilled', () => {
  expect(planErasure({ shippedAt: 1, remaking: true }, atOnce, 9)).toEqual({ do: 'nothing', because: 'remaking' });
});

test('a hold in force keeps what is due and says until when; lifted or lapsed it keeps nothing', () => {
  const facts = { shippedAt: DAY, holds: [hold] };
  expect(planErasure(facts, atOnce, 2 * DAY)).toEqual({ do: 'hold', reason: 'shipped', hold, until: 100 * DAY });
  expect(planErasure(facts, atOnce, 100 * DAY).do).toBe('erase');
  expect(planErasure({ ...facts, holds: [{ ...hold, liftedAt: 2 }] }, atOnce, 2 * DAY).do).toBe('erase');
});

test('one person alone cannot hold content', () => {
  expect(holdInForce({ ...hold, approvedBy: undefined }, DAY)).toBe(false);
  expect(holdInForce({ ...hold, approvedBy: 'ada' }, DAY)).toBe(false);
  expect(holdInForce({ ...hold, reason: ' ' }, DAY)).toBe(false);
  expect(holdInForce(hold, DAY)).toBe(true);
});

const instant = fc.integer({ min: 0, max: 50 });
const maybe = fc.option(instant, { nil: undefined });
const facts: fc.Arbitrary<ErasureFacts> = fc.record({
  shippedAt: maybe,
  deliveredAt: maybe,
  cancelledAt: maybe,
  declinedAt: maybe,
  withdrawnAt: maybe,
  expiredAt: maybe,
  remaking: fc.boolean(),
});
const setting = fc.record({
  fulfilledWhen: fc.constantFrom('shipped' as const, 'delivered' as const),
  days: fc.constant(0),
});

test('what is due stays due: without holds and news, erasure once planned is planned at every later time', () => {
  fc.assert(
    fc.property(facts, setting, instant, fc.nat(1000), (order, rule, now, later) => {
      const plan = planErasure(order, rule, now);
      if (plan.do === 'erase') expect(planErasure(order, rule, now + later)).toEqual(plan);
    }),
  );
});

test('every plan that waits or holds names a time at which waiting or holding is over', () => {
  fc.assert(
    fc.property(
      facts,
      setting,
      fc.nat(100),
      instant,
      fc.array(fc.record({ placedAt: instant, until: instant })),
      (order, rule, days, now, holds) => {
        const held = { ...order, holds: holds.map((one) => ({ ...hold, ...one })) };
        const plan = planErasure(held, { ...rule, days }, now);
        if (plan.do !== 'wait' && plan.do !== 'hold') return;
        expect(plan.until).toBeGreaterThan(now);
        expect(planErasure({ ...held, holds: [] }, { ...rule, days }, plan.until).do).toBe('erase');
      },
    ),
  );
});

test('after a crash the work goes on at the first step not recorded, the certificate last', () => {
  const nothing = {
    keyDestroyedAt: undefined,
    partsDestroyedAt: undefined,
    derivedClearedAt: undefined,
    certifiedAt: undefined,
  };
  expect(remainingSteps(nothing)).toEqual(ERASURE_STEPS);
  expect(remainingSteps({ ...nothing, keyDestroyedAt: 1 })).toEqual([
    'delete-parts',
    'clear-derived',
    'sign-certificate',
  ]);
  // A later step recorded without an earlier one is a contradiction: everything from there on is done again.
  expect(remainingSteps({ ...nothing, keyDestroyedAt: 1, derivedClearedAt: 2, certifiedAt: 3 })).toEqual(
    ERASURE_STEPS.slice(1),
  );
  expect(remainingSteps({ keyDestroyedAt: 1, partsDestroyedAt: 1, derivedClearedAt: 1, certifiedAt: 1 })).toEqual([]);
});
