import { describe, expect, it } from 'vitest';
import { NOTICE_LANGUAGES, OCCASIONS, type Occasion } from './occasions.ts';
import { noticeLanguage, writeInvitation, writeMail, writeNotice } from './write-notice.ts';

const occasions = Object.keys(OCCASIONS) as Occasion[];

describe.each(NOTICE_LANGUAGES)('notices in %s', (language) => {
  it.each(occasions)('%s says every fact it has, and asks for no other', (occasion) => {
    const facts = Object.fromEntries(OCCASIONS[occasion].map((key) => [key, `<${key}>`]));
    const written = writeNotice(occasion, facts, language);
    const whole = `${written?.title} ${written?.body}`;
    expect(whole).not.toMatch(/[{}]/);
    for (const key of OCCASIONS[occasion]) expect(whole).toContain(`<${key}>`);
  });
});

it('writes days as dates of the language', () => {
  const facts = { document: 'CE', untilDay: '2027-03-05T00:00:00.000Z' };
  expect(writeNotice('document-expires', facts, 'en')?.title).toBe('CE expires on March 5, 2027');
  expect(writeNotice('document-expires', facts, 'de')?.title).toBe('CE läuft am 5. März 2027 ab');
});

it('an occasion it does not know has no words', () => {
  expect(writeNotice('toString', {}, 'en')).toBeUndefined();
});

it('a subject is one line, whatever stands in a title', () => {
  const notice = { title: 'A board\r\nBcc: everybody@example.test', body: 'b' };
  const mail = writeMail(notice, { language: 'en', program: 'Monogram', address: 'https://example.test/studio' });
  expect(mail.subject).toBe('A board Bcc: everybody@example.test');
  expect(mail.text).toContain('https://example.test/studio');
});

it('facts that look like placeholders stay as they are', () => {
  expect(writeNotice('listing-published', { title: '{reasons}' }, 'en')?.title).toBe('In the shop: {reasons}');
});

it('takes the nearest language, and English where there is none', () => {
  expect([noticeLanguage('de-AT'), noticeLanguage('AR'), noticeLanguage('fr')]).toEqual(['de', 'ar', 'en']);
});

it('invites in words of the role', () => {
  const said = writeInvitation({ seller: 'Oak', role: 'maker', untilDay: '2027-01-02T00:00:00Z' }, 'de');
  expect(said.body).toContain('Rolle: Fertigung');
});
