import { DEFAULT_CHECKLIST } from '../../core/fulfilment/index.ts';
import { type ListingId, ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, Ports } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { requireFeature } from '../steps/require-feature.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** A listing's checklist; `own` says that its seller set it. */
export interface ChecklistView {
  readonly items: readonly string[];
  readonly own: boolean;
}

/** The points a seller looks at before a piece of this listing leaves. */
export function readChecklist(
  ports: Pick<Ports, 'transactions'>,
  actor: Actor,
  id: ListingId,
): Promise<Result<ChecklistView, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const listing = await store.findListing(id);
    if (!listing || listing.sellerId !== actor.seller) return refuse('not-found');
    const set = await store.findChecklist(id);
    return ok({ items: set?.items ?? DEFAULT_CHECKLIST, own: set !== undefined });
  });
}

/** A seller sets the points of their own. Orders checked before keep the points they were checked by. */
export function setChecklist(
  ports: Pick<Ports, 'transactions' | 'world'>,
  actor: Actor,
  id: ListingId,
  items: readonly string[],
): Promise<Result<ChecklistView, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const { user } = actor;
    const listing = await store.findListing(id);
    if (!listing || listing.sellerId !== actor.seller || !user) return refuse('not-found');
    const allowed = await requireFeature(ports, store, actor, 'fulfil');
    if (!allowed.ok) return allowed;
    const updatedAt = ports.world.now();
    await store.setChecklist({ listingId: id, sellerId: listing.sellerId, items, updatedBy: user, updatedAt });
    await logAct(ports, store, actor, {
      act: 'checklist-set',
      subject: ['listing', id],
      detail: { points: items.length },
    });
    return ok({ items, own: true });
  });
}
