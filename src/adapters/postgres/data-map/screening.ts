import { type ColumnClasses, N, O } from './data-class.ts';

/** Columns of the tables of `store/screening` and `store/uploads`. */
export const SCREENING_COLUMNS: Readonly<Record<string, ColumnClasses>> = {
  'monogram.listed_picture': {
    id: O,
    // Of what nobody may use. Nothing of the picture can be read back; it tells who has the same one, and that is what it is for.
    fingerprints: N,
    sha256: N,
    origin: O,
    source_id: O,
    reason: O,
    added_by: N,
    added_at: O,
    withdrawn_at: O,
    change: O,
  },
  'monogram.listed_word': {
    id: O,
    words: O,
    category: O,
    strength: O,
    reason: O,
    added_by: N,
    added_at: O,
    withdrawn_at: O,
  },
  'monogram.refused_picture': {
    id: O,
    kind: O,
    owner_user: N,
    seller_id: O,
    sha256: N,
    fingerprints: N,
    reasons: O,
    refused_at: O,
  },
  'monogram.upload': {
    id: O,
    owner_user: N,
    seller_id: O,
    kind: O,
    source: O,
    rights_version: O,
    length: O,
    received: O,
    content_key: O,
    created_at: O,
    expires_at: O,
  },
  'monogram.upload_piece': { upload_id: O, start: O, bytes: O, blob: O },
};
