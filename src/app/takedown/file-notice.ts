import type { RightKind } from '../../core/content/index.ts';
import { type ListingId, ok, type Result } from '../../core/kernel/index.ts';
import { noticeLanguage } from '../../core/program/index.ts';
import type { Actor, Ports, Store, TakedownId, TakedownRecord } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { idOfToken } from '../steps/signed-token.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** Whoever files a notice may be nobody we know: the program writes it for them. */
const JOB: Actor = { kind: 'system' };
const DAY_MS = 86_400_000;
/** Notices of one sender in a day; fewer from one who filed in bad faith before (Regulation (EU) 2022/2065, Article 23(2)). */
const A_DAY = 20;
const A_DAY_AFTER_ABUSE = 1;

/** A notice: what it is against, whose right, and why. */
export interface NewNotice {
  /** A listing's id, or the token of a share page. */
  readonly about: { readonly listing: ListingId } | { readonly share: string };
  readonly rightKind: RightKind;
  readonly name: string;
  readonly email: string;
  /** BCP 47: the language of the page it was written on. Its sender is mailed in the nearest there is. */
  readonly language: string;
  readonly onBehalfOf: string | null;
  readonly work: string;
  readonly explanation: string;
}

/** Files a rights owner's notice. Nothing happens to what it names before a person decided. */
export function fileNotice(
  ports: Pick<Ports, 'transactions' | 'world' | 'seals'>,
  actor: Actor,
  notice: NewNotice,
): Promise<Result<TakedownRecord, Trouble>> {
  return ports.transactions.run(JOB, async (store): Promise<Result<TakedownRecord, Trouble>> => {
    const subject = await subjectOf(ports, store, notice.about);
    if (!subject) return refuse('not-found');
    const now = ports.world.now();
    const email = notice.email.toLowerCase();
    const { recent, abusive } = await store.noticesBy(email, new Date(now.getTime() - DAY_MS));
    if (recent >= (abusive > 0 ? A_DAY_AFTER_ABUSE : A_DAY)) return refuse('too-many-notices');
    const takedown: TakedownRecord = {
      id: ports.world.newId() as TakedownId,
      ...subject,
      state: 'filed',
      rightKind: notice.rightKind,
      notifierName: notice.name,
      notifierEmail: email,
      notifierLanguage: noticeLanguage(notice.language),
      onBehalfOf: notice.onBehalfOf,
      work: notice.work,
      explanation: notice.explanation,
      goodFaithAt: now,
      filedAt: now,
      decidedBy: null,
      decidedAt: null,
      reasons: null,
      abusive: false,
      counterWords: null,
      counterBy: null,
      counteredAt: null,
      redecidedBy: null,
      redecidedAt: null,
      secondReasons: null,
    };
    await store.insertTakedown(takedown);
    await logAct(ports, store, actor, {
      act: 'notice-filed',
      subject: ['takedown', takedown.id],
      detail: { against: takedown.subject, right: takedown.rightKind },
    });
    return ok(takedown);
  });
}

type Subject = Pick<TakedownRecord, 'subject' | 'listingId' | 'shareId' | 'sellerId' | 'buyerUser'>;

async function subjectOf(
  ports: Pick<Ports, 'seals'>,
  store: Store,
  about: NewNotice['about'],
): Promise<Subject | undefined> {
  if ('listing' in about) {
    // What never was in the shop nobody outside can know.
    const listing = await store.findListing(about.listing);
    if (!listing?.currentVersion) return undefined;
    return { subject: 'listing', listingId: listing.id, shareId: null, sellerId: listing.sellerId, buyerUser: null };
  }
  const id = idOfToken(ports, 'share', about.share);
  const share = id && (await store.findShare(id));
  if (!share) return undefined;
  return { subject: 'share', listingId: null, shareId: share.id, sellerId: null, buyerUser: share.buyerUser };
}
