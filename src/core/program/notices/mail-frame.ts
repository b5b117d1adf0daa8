import type { NoticeText } from './occasions.ts';

/** What a mail says around its notice, and the one mail that goes to somebody who has no account yet. */
export interface MailFrame {
  readonly greeting: string;
  readonly open: string;
  /** Why its reader gets it: an account here, or a notice they filed, with or without one. */
  readonly foot: Readonly<Record<'account' | 'notice', string>>;
  readonly roles: Readonly<Record<'owner' | 'maker' | 'designer', string>>;
  readonly invitation: NoticeText;
}
