import { TAKEDOWN, type TakedownState } from '../../core/content/index.ts';
import { move, ok, type Result } from '../../core/kernel/index.ts';
import { LISTING } from '../../core/listing/index.ts';
import type { Actor, Ports, Store, TakedownId, TakedownNews, TakedownRecord } from '../ports.ts';
import { endShare } from '../steps/end-share.ts';
import { listPicture, looksOf } from '../steps/list-picture.ts';
import { listingPictures } from '../steps/listing-pictures.ts';
import { logAct } from '../steps/log-act.ts';
import { tellSides, titleOf } from '../steps/tell-sides.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** A decision on a notice, or on the answer to it, with the reasons both sides read. */
export interface NoticeDecision {
  readonly decision: 'uphold' | 'reject';
  readonly reasons: string;
  /** The notice was filed in bad faith. */
  readonly abusive: boolean;
  /** Put the pictures of a listing on the list of pictures nobody may use. */
  readonly listPictures: boolean;
}

/**
 * Decides a notice. Upheld, what it names is down in the same transaction; a counter-notice is decided by somebody else,
 * and what is restored the seller may publish again, judged anew.
 */
export async function decideNotice(
  ports: Pick<Ports, 'transactions' | 'world'>,
  actor: Actor,
  id: TakedownId,
  wanted: NoticeDecision,
): Promise<Result<TakedownRecord, Trouble>> {
  const title = await ports.transactions.run({ kind: 'system' }, async (store) => {
    const takedown = await store.findTakedown(id);
    return takedown ? titleOf(store, takedown) : '';
  });
  return ports.transactions.run(actor, async (store): Promise<Result<TakedownRecord, Trouble>> => {
    const { user } = actor;
    if (!user || (actor.kind !== 'operator' && actor.kind !== 'reviewer')) return refuse('not-allowed');
    const takedown = await store.lockTakedown(id);
    if (!takedown) return refuse('not-found');
    const to = outcome(takedown.state, wanted.decision);
    if (!to || !move(TAKEDOWN, takedown.state, to).ok) return refuse('notice-decided');
    const again = takedown.state === 'countered';
    if (again && takedown.decidedBy === user) return refuse('another-person-needed');
    const now = ports.world.now();
    const change: Partial<TakedownRecord> = again
      ? { state: to, redecidedBy: user, redecidedAt: now, secondReasons: wanted.reasons, abusive: wanted.abusive }
      : { state: to, decidedBy: user, decidedAt: now, reasons: wanted.reasons, abusive: wanted.abusive };
    await store.updateTakedown(id, change);
    if (to === 'upheld') await takeDown(ports, store, actor, takedown, wanted.listPictures);
    if (to === 'restored') {
      for (const listed of await store.listedBecauseOf(id)) await store.withdrawListed(listed, now);
    }
    await logAct(ports, store, actor, {
      act: `notice-${to}`,
      subject: ['takedown', id],
      detail: { against: takedown.subject, right: takedown.rightKind, ...(wanted.abusive && { abusive: true }) },
    });
    await tellSides(ports, store, { ...takedown, ...change }, to, { title, reasons: wanted.reasons });
    return ok({ ...takedown, ...change });
  });
}

function outcome(
  state: TakedownState,
  decision: NoticeDecision['decision'],
): Exclude<TakedownNews, 'countered'> | undefined {
  if (state === 'filed') return decision === 'uphold' ? 'upheld' : 'rejected';
  if (state === 'countered') return decision === 'uphold' ? 'upheld-again' : 'restored';
  return undefined;
}

async function takeDown(
  ports: Pick<Ports, 'world'>,
  store: Store,
  actor: Actor,
  takedown: TakedownRecord,
  listPictures: boolean,
): Promise<void> {
  if (takedown.shareId) {
    const share = await store.findShare(takedown.shareId);
    if (share?.state === 'live') await endShare(ports, store, actor, share, 'taken-down');
    return;
  }
  const listing = takedown.listingId && (await store.lockListing(takedown.listingId));
  if (!listing) return;
  if (move(LISTING, listing.state, 'off').ok) {
    await store.takeOffShop(listing.id);
    await store.setListingState(listing.id, 'off');
    await logAct(ports, store, actor, {
      act: 'listing-taken-off',
      subject: ['listing', listing.id],
      detail: { notice: takedown.id },
    });
  }
  if (!listPictures) return;
  const version = listing.currentVersion && (await store.findVersion(listing.currentVersion));
  for (const ref of version ? listingPictures(version.document.template) : []) {
    const asset = await store.findAsset(ref);
    if (!asset) continue;
    const origin = { origin: 'notice', sourceId: takedown.id, reason: takedown.rightKind } as const;
    await listPicture(ports, store, actor, { ...looksOf(asset), ...origin });
  }
}
