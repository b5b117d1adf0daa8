import { type ColumnClasses, N, O, P } from './data-class.ts';

/** Columns of the tables of `store/program`. */
export const PROGRAM_COLUMNS: Readonly<Record<string, ColumnClasses>> = {
  'monogram.terms_version': {
    id: O,
    number: O,
    title: O,
    body: O,
    hash: O,
    effective_at: O,
    published_by: N,
    created_at: O,
  },
  'monogram.seller': {
    id: O,
    name: O,
    country: O,
    participation: O,
    company_prefixes: O,
    gtin_exemptions: O,
    brands: O,
    created_at: O,
  },
  'monogram.member': { seller_id: O, user_id: N, role: O, created_at: O },
  'monogram.terms_acceptance': { id: O, seller_id: O, terms_id: O, user_id: N, hash: O, address: P, accepted_at: O },
  'monogram.application': {
    id: O,
    seller_id: O,
    state: O,
    answers: P,
    submitted_by: N,
    submitted_at: O,
    decided_at: O,
    decided_by: N,
    reasons: P,
  },
};
