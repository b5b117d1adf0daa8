import { describe, expect, it } from 'vitest';
import { checkDigit, hasCompanyPrefix, parseGtin } from './gtin.ts';

describe('GTINs', () => {
  it('the check digit is that of the GS1 General Specifications', () => {
    expect(checkDigit('629104150021')).toBe(3); // the example of GS1's own check digit page
    expect(checkDigit('400638133393')).toBe(1);
  });

  it('8, 12, 13 and 14 digits are read to one form, blanks and hyphens aside', () => {
    const same = '00614141000036';
    for (const typed of ['614141000036', '0614141000036', '00614141000036', '0 614141 00003 6', '0-614141-00003-6']) {
      expect(parseGtin(typed)).toEqual({ ok: true, gtin: same });
    }
  });

  it.each([
    ['61414100003', 'malformed'],
    ['50531XX00217', 'malformed'],
    ['4006381333932', 'check-digit'],
    ['2012345000001', 'range'],
    ['9780306406157', 'range'],
    ['10614141000033', 'packaging'],
  ])('%s is refused as %s', (typed, trouble) => {
    const reading = parseGtin(typed);
    expect(reading.ok ? 'ok' : reading.trouble).toBe(trouble);
  });

  it('a company prefix fits with or without the zero of U.P.C. prefixes', () => {
    expect(hasCompanyPrefix('00614141000036', '0614141')).toBe(true);
    expect(hasCompanyPrefix('00614141000036', '614141')).toBe(true);
    expect(hasCompanyPrefix('04006381333931', '0614141')).toBe(false);
  });
});
