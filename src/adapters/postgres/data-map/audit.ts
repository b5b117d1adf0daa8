import { type ColumnClasses, N, O } from './data-class.ts';

/** Columns of the tables of `store/audit`. */
export const AUDIT_COLUMNS: Readonly<Record<string, ColumnClasses>> = {
  'monogram.audit_entry': {
    id: O,
    at: O,
    actor_kind: O,
    actor_id: N,
    act: O,
    subject_kind: O,
    subject_id: N,
    detail: O,
  },
  'monogram.audit_queue': { n: O, entry_id: O },
  'monogram.audit_chain': { seq: O, entry_id: O, hash: O },
  'monogram.audit_node': { level: O, index: O, hash: O },
  'monogram.audit_checkpoint': { size: O, root: O, note: O, created_at: O },
};
