import { type ColumnClasses, N, O, P } from './data-class.ts';

/** Columns of the tables of `store/oversight`. */
export const OVERSIGHT_COLUMNS: Readonly<Record<string, ColumnClasses>> = {
  'monogram.quality_sample': {
    id: O,
    period_from: O,
    period_to: O,
    seed: O,
    population: O,
    drawn_by: N,
    drawn_at: O,
  },
  'monogram.quality_item': {
    id: O,
    sample_id: O,
    decision_kind: O,
    decision_id: O,
    first_outcome: O,
    first_by: N,
    first_second_by: N,
    second_outcome: O,
    second_by: N,
    second_at: O,
    second_note: P,
  },
};
