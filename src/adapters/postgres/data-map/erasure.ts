import { type ColumnClasses, N, O, P } from './data-class.ts';

/** Columns of the tables of `store/erasure`, and of the keys that ended. */
export const ERASURE_COLUMNS: Readonly<Record<string, ColumnClasses>> = {
  'monogram.erasure': {
    order_id: O,
    because: O,
    requested_at: O,
    due_at: O,
    key_destroyed_at: O,
    parts_destroyed_at: O,
    certified_at: O,
    certificate: O,
  },
  'monogram.legal_hold': {
    id: O,
    order_id: O,
    reason: P,
    placed_by: N,
    placed_name: P,
    placed_at: O,
    expires_at: O,
    approved_by: N,
    approved_name: P,
    approved_at: O,
    lifted_by: N,
    lifted_name: P,
    lifted_at: O,
    lapsed_at: O,
  },
  'monogram.deletion_request': {
    order_id: O,
    seller_id: O,
    asked_at: O,
    due_at: O,
    confirmed_by: N,
    confirmed_name: P,
    confirmed_at: O,
  },
  'monogram.retired_key': { key_id: O, retired_at: O },
};
