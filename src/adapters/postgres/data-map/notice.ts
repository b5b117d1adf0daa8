import { type ColumnClasses, N, O, P } from './data-class.ts';

/** Columns of the tables of `store/notice`. */
export const NOTICE_COLUMNS: Readonly<Record<string, ColumnClasses>> = {
  'monogram.notification': { id: O, user_id: N, seller_id: O, occasion: O, facts: P, path: O, created_at: O },
  'monogram.mail_sent': { subject_id: O, user_id: N, sent_at: O },
  'monogram.person_setting': { user_id: N, language: O, mail: O, seen_until: O },
  'monogram.reminder': { subject_id: O, seller_id: O, step: O, reminded_at: O },
  'monogram.invitation': {
    id: O,
    seller_id: O,
    email: P,
    role: O,
    language: O,
    invited_by: N,
    invited_at: O,
    expires_at: O,
    accepted_by: N,
    accepted_at: O,
    withdrawn_at: O,
  },
};
