import { expect, test } from 'vitest';
import { screenTexts } from '../screen-texts.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { CONTENT_HELP } from './content-help.ts';
import { SCREENING_CASES } from './screening.cases.ts';

test.each(
  Object.entries(SCREENING_CASES).flatMap(([code, cases]) => cases.map((one) => [code, one.text, one] as const)),
)('%s: “%s” is judged as its help page says', (code, text, { verdict, settings }) => {
  const { reasons } = screenTexts([{ path: '/0', label: 'Text', text }], { ...DEFAULT_SETTINGS, ...settings });
  const found = reasons.filter((one) => one.code === code);
  expect(found.map((one) => one.verdict)).toEqual(verdict === undefined ? [] : expect.arrayContaining([verdict]));
  if (verdict === undefined) expect(reasons).toEqual([]);
});

test('every page about content has both kinds of examples', () => {
  for (const { code, breaks, keeps } of CONTENT_HELP) {
    expect(breaks.length, code).toBeGreaterThan(0);
    expect(keeps.length, code).toBeGreaterThan(0);
  }
});
