import { type ColumnClasses, O } from './data-class.ts';

/** Columns of the tables of `store/erasure`. */
export const ERASURE_COLUMNS: Readonly<Record<string, ColumnClasses>> = {
  'monogram.erasure': {
    order_id: O,
    because: O,
    requested_at: O,
    key_destroyed_at: O,
    parts_destroyed_at: O,
    certified_at: O,
    certificate: O,
  },
};
