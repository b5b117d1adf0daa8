import { type ColumnClasses, N, O } from './data-class.ts';

/** Columns of the tables of `store/sharing`. */
export const SHARING_COLUMNS: Readonly<Record<string, ColumnClasses>> = {
  'monogram.share': {
    id: O,
    order_id: O,
    buyer_user: N,
    state: O,
    kept: O,
    content_key: O,
    blob: O,
    media_type: O,
    width: O,
    height: O,
    rights_version: O,
    rights_at: O,
    created_at: O,
    // Of the picture shown and of those in it: nobody can see from it what they show, but it tells who shares the same one. It goes with the picture.
    fingerprints: N,
    ended_at: O,
    cleared_at: O,
  },
};
