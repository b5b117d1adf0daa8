import { expect, test } from 'vitest';
import type { Acceptance } from '../../app/program/list-acceptances.ts';
import { acceptancesCsv } from './acceptances.ts';

const ROW = {
  id: 'a',
  sellerId: 's',
  sellerName: 'Oak, "Ember" & Co',
  termsId: 't',
  userId: 'u',
  hash: 'h',
  address: '127.0.0.1',
  acceptedAt: new Date(0),
  person: undefined,
} as unknown as Acceptance;

test('names with commas, quotes and line breaks stay one field, and no name is a formula', () => {
  const person = { user: 'u', name: '=HYPERLINK("http://x")', email: '@x' } as unknown as Acceptance['person'];
  expect(acceptancesCsv([ROW, { ...ROW, person }])).toBe(
    [
      'seller,seller_id,person,email,account,text_sha256,accepted_at,address',
      '"Oak, ""Ember"" & Co",s,,,u,h,1970-01-01T00:00:00.000Z,127.0.0.1',
      `"Oak, ""Ember"" & Co",s,"'=HYPERLINK(""http://x"")",'@x,u,h,1970-01-01T00:00:00.000Z,127.0.0.1`,
      '',
    ].join('\r\n'),
  );
});
