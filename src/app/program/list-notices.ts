import { ok, type Result } from '../../core/kernel/index.ts';
import { type NoticeLanguage, type NoticeText, noticeLanguage, writeNotice } from '../../core/program/index.ts';
import type { Actor, NoticeRecord, Ports, Slice } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** A notice in the reader's words. */
export interface NoticeView extends NoticeText {
  readonly notice: NoticeRecord;
  readonly unread: boolean;
}

/** What somebody is told, with how many of it they have not seen. */
export interface Notices {
  readonly notices: readonly NoticeView[];
  readonly unread: number;
}

/** What the actor is told, as a person and as a member of sellers, newest first, in the language asked for or the one they chose. */
export function listNotices(
  ports: Pick<Ports, 'transactions'>,
  actor: Actor,
  slice: Slice,
  asked: string | undefined,
): Promise<Result<Notices, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (!actor.user) return refuse('not-signed-in');
    const setting = await store.personSetting(actor.user);
    const language: NoticeLanguage = asked ? noticeLanguage(asked) : (setting?.language ?? 'en');
    const seen = setting?.seenUntil ?? null;
    const records = await store.noticesOfActor(slice);
    const notices = records.flatMap((notice) => {
      const text = writeNotice(notice.occasion, notice.facts, language);
      return text ? [{ notice, ...text, unread: seen === null || notice.createdAt > seen }] : [];
    });
    return ok({ notices, unread: await store.countNoticesSince(seen) });
  });
}
