import { type ColumnClasses, N, O, P } from './data-class.ts';

/** Columns of the tables of `store/takedown`. */
export const TAKEDOWN_COLUMNS: Readonly<Record<string, ColumnClasses>> = {
  'monogram.takedown': {
    id: O,
    subject: O,
    listing_id: O,
    share_id: O,
    seller_id: O,
    buyer_user: N,
    state: O,
    right_kind: O,
    notifier_name: P,
    notifier_email: P,
    notifier_language: O,
    on_behalf_of: P,
    work: P,
    explanation: P,
    good_faith_at: O,
    filed_at: O,
    decided_by: N,
    decided_at: O,
    reasons: P,
    abusive: O,
    counter_words: P,
    counter_by: N,
    countered_at: O,
    redecided_by: N,
    redecided_at: O,
    second_reasons: P,
  },
};
