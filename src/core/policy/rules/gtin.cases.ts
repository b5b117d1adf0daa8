import type { RuleCases } from '../rule.ts';

const seller = { companyPrefixes: ['0614141'], gtinExemptions: ['GX-1042'] };
const gtin = (value: string) => ({ identifiers: { gtin: value } });

export const gtinCases: RuleCases = {
  invalid: [
    { seller, listing: { identifiers: {} }, why: 'neither a number nor an exemption' },
    { seller, listing: gtin('50531XX00217'), why: 'letters' },
    { seller, listing: gtin('614141000'), why: 'nine digits' },
    { seller, listing: gtin('614141020778'), why: 'the check digit should be 5' },
    { seller, listing: gtin('4006381333932'), why: 'the check digit should be 1' },
    { seller, listing: gtin('2000451008202'), why: 'begins with 20: restricted circulation' },
    { seller, listing: gtin('9780306406157'), why: 'an ISBN identifies a book' },
    { seller, listing: gtin('0400000000008'), why: 'begins with 04: numbers within one company' },
    { seller, listing: gtin('00000000'), why: 'a placeholder of zeros' },
    { seller, listing: gtin('4006381333931'), why: 'valid, but another company’s prefix' },
    {
      seller,
      listing: { identifiers: { gtinExemption: 'GX-9999' } },
      why: 'an exemption that was not granted to this seller',
    },
    { seller: {}, listing: gtin('4006381333931'), why: 'nothing is known of the seller: a person looks' },
    { seller, listing: gtin('10614141000033'), why: 'indicator 1 names a case of several: a person looks' },
    {
      seller,
      settings: { takenGtins: { '00614141000036': 'another' } },
      listing: gtin('0614141000036'),
      why: 'another product in the shop carries it: a person looks',
    },
    {
      seller: { companyPrefixes: ['0614141'] },
      settings: { registry: { '04006381333931': { status: 'unknown' as const } } },
      listing: gtin('4006381333931'),
      why: 'the registry could not be asked: a person looks',
    },
  ],
  valid: [
    { seller, listing: gtin('0614141000036'), why: 'GTIN-13 of the seller’s prefix' },
    { seller, listing: gtin('614141000036'), why: 'the same as GTIN-12' },
    { seller, listing: gtin('00614141000036'), why: 'the same as GTIN-14' },
    { seller, listing: gtin('0 614141 00003 6'), why: 'as printed under the bar code' },
    { seller, listing: { identifiers: { gtinExemption: 'gx-1042' } }, why: 'an exemption of theirs' },
    {
      seller,
      listing: { identifiers: { gtin: '4006381333931', gtinExemption: 'GX-1042' } },
      why: 'the exemption excuses the number',
    },
    {
      seller: { companyPrefixes: ['4006381333931'] },
      settings: { registry: { '04006381333931': { status: 'active' as const, licenceKey: '4006381333931' } } },
      listing: gtin('4006381333931'),
      why: 'a single number that the registry says is licensed to them',
    },
  ],
};
