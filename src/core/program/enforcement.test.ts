import { expect, test } from 'vitest';
import {
  ACTION,
  activeStrikes,
  agreementRate,
  becomesFinal,
  clipSpan,
  composeStatement,
  DEFAULT_ENFORCEMENT,
  drawSample,
  linkScore,
  type MarkKind,
  marksOf,
  mayAppeal,
  nextStep,
  OBLIGATION_CODES,
  OBLIGATION_TITLES,
  type PastAction,
  parseEnforcementSettings,
  STATEMENT_LANGUAGES,
  standingOf,
} from './index.ts';

const DAY = 86_400_000;
const NOW = 1_800_000_000_000;
const { ladder, links, standing } = DEFAULT_ENFORCEMENT;
const past = (kind: PastAction['kind'], daysAgo: number, more: Partial<PastAction> = {}): PastAction => ({
  kind,
  clause: 'warranty',
  state: 'in-force',
  decidedAt: NOW - daysAgo * DAY,
  endsAt: kind === 'strike' ? NOW + (ladder.strikeDays - daysAgo) * DAY : null,
  ...more,
});

test('every obligation has a title in each language', () => {
  for (const language of STATEMENT_LANGUAGES) {
    for (const code of OBLIGATION_CODES) expect(OBLIGATION_TITLES[language][code].length, code).toBeGreaterThan(3);
  }
});

test('the ladder is climbed rung by rung: a slip, a strike, strikes, a suspension, suspensions, the end', () => {
  const step = (history: PastAction[]) => nextStep('warranty', history, ladder, NOW).kind;
  expect(step([])).toBe('notice');
  expect(step([past('notice', 10)])).toBe('strike');
  expect(step([past('notice', 10), past('strike', 5)])).toBe('strike');
  expect(step([past('strike', 5), past('strike', 4)])).toBe('suspension');
  const twice = [past('suspension', 300, { state: 'ended' }), past('suspension', 100, { state: 'ended' })];
  expect(step([past('strike', 5), past('strike', 4), ...twice])).toBe('revocation');
});

test('what was annulled or ran out does not count', () => {
  const annulled = past('strike', 5, { state: 'annulled' });
  const old = past('strike', 181);
  expect(activeStrikes([annulled, old, past('strike', 1)], NOW)).toBe(1);
  expect(activeStrikes([past('strike', 180)], NOW)).toBe(0);
  expect(nextStep('warranty', [annulled, annulled, annulled], ladder, NOW).kind).toBe('notice');
});

test('a grave breach and the strict profile go to revocation at once; an operator can weigh a clause otherwise', () => {
  expect(nextStep('circumvention', [], ladder, NOW)).toMatchObject({ kind: 'revocation', because: 'grave' });
  expect(nextStep('warranty', [], { ...ladder, profile: 'strict' }, NOW)).toMatchObject({
    kind: 'revocation',
    because: 'strict',
  });
  expect(nextStep('circumvention', [], { ...ladder, gravity: { circumvention: 'serious' } }, NOW).kind).toBe('strike');
});

test('from final, annulled and withdrawn no action goes anywhere', () => {
  expect([ACTION.final, ACTION.annulled, ACTION.withdrawn]).toEqual([[], [], []]);
});

test('a revocation becomes final when the window has passed without an appeal, or when the appeal failed; never while one is open', () => {
  const action = { kind: 'revocation', state: 'in-force', appealUntil: NOW } as const;
  expect(becomesFinal(action, undefined, NOW)).toBe(false);
  expect(becomesFinal(action, undefined, NOW + 1)).toBe(true);
  expect(becomesFinal(action, 'open', NOW + 1000 * DAY)).toBe(false);
  expect(becomesFinal(action, 'upheld', NOW - DAY)).toBe(true);
  expect(becomesFinal({ ...action, state: 'proposed' }, undefined, NOW + 1)).toBe(false);
  expect(becomesFinal({ ...action, kind: 'strike' }, undefined, NOW + 1)).toBe(false);
});

test('an appeal is possible up to the last moment of its window, once', () => {
  const action = { state: 'in-force', appealUntil: NOW } as const;
  expect(mayAppeal(action, false, NOW)).toBe(true);
  expect(mayAppeal(action, false, NOW + 1)).toBe(false);
  expect(mayAppeal(action, true, NOW)).toBe(false);
  expect(mayAppeal({ ...action, state: 'annulled' }, false, NOW)).toBe(false);
});

test('a statement says in each language what, why, how it was found, by whom and how to appeal until when', () => {
  for (const language of STATEMENT_LANGUAGES) {
    const statement = composeStatement(
      {
        kind: 'suspension',
        state: 'in-force',
        clause: 'bundling',
        facts: 'FACTS',
        explanation: 'WHY {day} $& $1',
        source: 'buyer-report',
        automatedDetection: true,
        decidedAt: NOW,
        endsAt: Date.UTC(2030, 1, 3),
        appealUntil: Date.UTC(2031, 3, 5),
        finalAt: null,
      },
      language,
      NOW,
    );
    const text = statement.parts.flatMap(({ sentences }) => sentences).join('\n');
    expect(text).toContain('FACTS');
    expect(text, 'what people wrote stays as written').toContain('WHY {day} $& $1');
    expect(text).toContain(OBLIGATION_TITLES[language].bundling);
    expect(text).toMatch(/2030/);
    expect(text).toMatch(/2031/);
    expect(text.replace('WHY {day} $& $1', '')).not.toMatch(/[{}]/);
  }
});

test('the same business spelled otherwise has the same marks', () => {
  const one = marksOf({
    country: 'DE',
    legalName: 'Müller & Söhne GmbH',
    taxNumber: 'DE 123.456.789',
    address: 'Hauptstraße 5, 10115 Berlin',
    bank: 'DE89 3704 0044 0532 0130 00',
  });
  const other = marksOf({
    country: 'DE',
    legalName: 'MÜLLER & SÖHNE UG',
    taxNumber: '123456789',
    address: '10115 Berlin, Hauptstrasse 5',
    bank: 'de89370400440532013000',
  });
  const value = (kind: MarkKind, of: typeof one) => of.find((mark) => mark.kind === kind)?.value;
  for (const kind of ['tax-number', 'address', 'bank', 'legal-name'] as const) {
    expect(value(kind, one), kind).toBeDefined();
    expect(value(kind, other), kind).toBe(value(kind, one));
  }
  expect(value('tax-number', marksOf({ country: 'FR', taxNumber: '123456789' }))).not.toBe(value('tax-number', one));
});

test('hints add up, none twice: a tax number refuses, an address is for a person, a network says little', () => {
  expect(linkScore(['tax-number'], links.weights)).toBeGreaterThanOrEqual(links.refuse);
  expect(linkScore(['address'], links.weights)).toBe(0.5);
  // 1 - (1 - 0.5)(1 - 0.4) = 0.7
  expect(linkScore(['address', 'legal-name', 'address'], links.weights)).toBe(0.7);
  // The same browser is for a person, and never refuses alone: 1 - (1 - 0.6)(1 - 0.2)(1 - 0.1) = 0.712.
  expect(linkScore(['device', 'browser', 'network'], links.weights)).toBe(0.712);
  // What many have in common says too little: 1 - (1 - 0.2)(1 - 0.1) = 0.28.
  expect(linkScore(['network', 'browser'], links.weights)).toBe(0.28);
  expect(linkScore([], links.weights)).toBe(0);
});

const NOTHING = {
  due: 0,
  late: 0,
  shipped: 0,
  defects: 0,
  mismatches: 0,
  findings: 0,
  notices: 0,
  unconfirmedDeletions: 0,
  activeStrikes: 0,
};

test('standing is as good as its worst measure, and says how many good orders would mend it', () => {
  expect(standingOf(NOTHING, standing).level).toBe('good');
  // 6 late of 100 is 6 %: watched from 5 % on. 6 / 121 is the first below it.
  const late = standingOf({ ...NOTHING, due: 100, late: 6 }, standing);
  expect(late.level).toBe('watch');
  expect(late.measures.find(({ code }) => code === 'late')).toMatchObject({
    level: 'watch',
    rate: 0.06,
    improve: { how: 'good-orders', n: 21 },
  });
  const poor = standingOf({ ...NOTHING, due: 100, late: 6, unconfirmedDeletions: 5 }, standing);
  expect(poor.level).toBe('poor');
  expect(poor.measures.find(({ code }) => code === 'unconfirmed-deletions')?.improve).toEqual({ how: 'fewer', n: 5 });
  expect(standingOf({ ...NOTHING, due: 9, late: 9 }, standing).level, 'nine orders say nothing about a rate').toBe(
    'good',
  );
});

test('doing what standing says brings a measure back to good', () => {
  for (let count = 1; count <= 60; count += 1) {
    for (let due = Math.max(count, 10); due <= 400; due += 37) {
      const measure = standingOf({ ...NOTHING, due, late: count }, standing).measures[0];
      if (measure?.improve?.how !== 'good-orders') continue;
      const mended = standingOf({ ...NOTHING, due: due + measure.improve.n, late: count }, standing);
      expect(mended.measures[0]?.level, `${count} of ${due}`).toBe('good');
    }
  }
});

test('a sample is the same for the same seed whatever the order, and another for another seed', () => {
  const ids = Array.from({ length: 200 }, (_, index) => `decision-${index}`);
  const drawn = drawSample(ids, 20, 'seed one');
  expect(new Set(drawn).size).toBe(20);
  expect(drawSample([...ids].reverse(), 20, 'seed one')).toEqual(drawn);
  expect(drawSample(ids, 20, 'seed two')).not.toEqual(drawn);
  expect(drawSample(ids.slice(0, 3), 20, 'seed one')).toHaveLength(3);
});

test('agreement is counted among what was looked at', () => {
  expect(agreementRate([])).toBeNull();
  expect(agreementRate([{ first: 'a', second: null }])).toBeNull();
  expect(
    agreementRate([
      { first: 'a', second: 'a' },
      { first: 'a', second: 'b' },
      { first: 'b', second: null },
    ]),
  ).toBe(0.5);
});

test('evidence of a text is a short span around what was found', () => {
  expect(clipSpan('  Short   text ')).toBe('Short text');
  const long = `${'word '.repeat(100)}NEEDLE${' word'.repeat(100)}`;
  const span = clipSpan(long, 'needle');
  expect(span).toContain('NEEDLE');
  expect([...span].length).toBeLessThanOrEqual(122);
});

test('settings change what they name and nothing else; what is wrong is told with its place', () => {
  const read = parseEnforcementSettings({
    ladder: { profile: 'strict' },
    standing: { thresholds: { late: { watch: 0.1, poor: 0.2 } } },
  });
  if (!read.ok) throw new Error('not read');
  expect(read.value.ladder).toEqual({ ...ladder, profile: 'strict' });
  expect(read.value.standing.thresholds.defects).toEqual(standing.thresholds.defects);
  expect(read.value.standing.thresholds.late).toEqual({ watch: 0.1, poor: 0.2 });
  expect(parseEnforcementSettings({ ladder: { strikeDays: 0 } })).toMatchObject({
    error: [{ path: '/ladder/strikeDays' }],
  });
  expect(parseEnforcementSettings({ ladders: {} }).ok).toBe(false);
});
