import { expect, test } from 'vitest';
import { hintOf } from './field-hint.ts';

test.each([
  ["Pet's name", 'name'],
  ['Names of the couple', 'name'],
  ['Monogram', 'name'],
  ['Vorname des Kindes', 'name'],
  ['Prénom', 'name'],
  ['Imię i nazwisko', 'name'],
  ['الاسم على اللوحة', 'name'],
  ['お名前', 'name'],
  ['姓名', 'name'],
  ['Phone number on the back', 'phone'],
  ['Telefonnummer', 'phone'],
  ['手机', 'phone'],
  ['Date', 'date'],
  ['Your message', 'message'],
  ['Line 1', undefined],
  ['Nameless', undefined],
])('"%s" asks for %s', (label, hint) => {
  expect(hintOf(label)).toBe(hint);
});
