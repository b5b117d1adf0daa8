import { type ColumnClasses, N, O, P } from './data-class.ts';

/** Columns of the tables of `store/case`. */
export const CASE_COLUMNS: Readonly<Record<string, ColumnClasses>> = {
  'monogram.review_case': {
    id: O,
    order_id: O,
    seller_id: O,
    buyer_user: N,
    listing_id: O,
    version_id: O,
    content_key: O,
    state: O,
    codes: O,
    lists: O,
    // Keyed hashes: without the installation's secret they tell nothing.
    alike: N,
    priority: O,
    priority_reasons: O,
    opened_at: O,
    claimed_by: N,
    claimed_until: O,
    second_asked_by: N,
    decision: O,
    decided_by: N,
    decided_at: O,
    effective_at: O,
    reason_code: O,
    settled_at: O,
    known_answer: O,
  },
  'monogram.case_look': { id: O, case_id: O, order_id: O, buyer_user: N, user_id: N, looked_at: O },
  'monogram.case_note': { id: O, case_id: O, user_id: N, words: P, noted_at: O },
};
