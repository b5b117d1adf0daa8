import type { NoticeText } from './occasions.ts';

/** What a mail says around its notice, and the one mail that goes to somebody who has no account yet. */
export interface MailFrame {
  readonly greeting: string;
  readonly open: string;
  readonly foot: string;
  readonly roles: Readonly<Record<'owner' | 'maker' | 'designer', string>>;
  readonly invitation: NoticeText;
}
