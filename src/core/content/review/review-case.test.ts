import { expect, test } from 'vitest';
import { move } from '../../kernel/index.ts';
import { CASE, priorityOf, REFUSALS } from './review-case.ts';
import { STATEMENT_LANGUAGES, statementOf } from './statement.ts';

const DAY = 86_400_000;

test('a decision can be undone until it is in effect, and never after', () => {
  expect(move(CASE, 'decided', 'open').ok).toBe(true);
  for (const to of ['open', 'decided', 'moot'] as const) expect(move(CASE, 'settled', to).ok).toBe(false);
  expect(move(CASE, 'open', 'settled').ok).toBe(false);
});

test('the worst finding leads, and many pieces or an early day put a case forward, with the reason said', () => {
  const facts = { codes: ['ip', 'hate'] as const, quantity: 1, now: 0, shipBy: 5 * DAY };
  expect(priorityOf(facts)).toEqual({ priority: 80, reasons: ['hate'] });
  expect(priorityOf({ ...facts, quantity: 12, shipBy: DAY })).toEqual({
    priority: 110,
    reasons: ['hate', 'many-pieces', 'leaves-soon'],
  });
});

test('every refusal has a statement in thirteen languages, each in words of its own', () => {
  expect(STATEMENT_LANGUAGES).toHaveLength(13);
  const said = STATEMENT_LANGUAGES.flatMap((language) => REFUSALS.map((code) => statementOf(code, language)));
  expect(new Set(said).size).toBe(13 * REFUSALS.length);
  expect(statementOf('hate', 'de-AT')).toBe(statementOf('hate', 'de'));
  expect(statementOf('hate', 'tlh')).toBe(statementOf('hate', 'en'));
});
