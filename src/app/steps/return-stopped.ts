import type { Actor, Ports, SellerRecord, Store } from '../ports.ts';
import { type LacksOf, lacksOf } from './listing-lacks.ts';
import { auditEntry } from './log-act.ts';

/**
 * Brings back what left the shop for want of a document or an exemption that counts now. A listing that its seller changed,
 * published or took off meanwhile, that an action stopped, or whose seller the program is closed to, stays where it is.
 * `known` is what this transaction found of what its listings lack already.
 */
export async function returnStopped(
  ports: Pick<Ports, 'world' | 'settings'>,
  store: Store,
  actor: Actor,
  seller: SellerRecord,
  known?: LacksOf,
): Promise<number> {
  const open = await store.holdOpenSeller(seller.id);
  const stops = await store.complianceStopsOf(seller.id);
  if (stops.length === 0) return 0;
  const lacks = known ?? (await lacksOf(ports, store, seller));
  const now = ports.world.now();
  const whole = stops.filter(({ document }) => !lacks(document).now);
  const isAsLeft = ({ state, currentVersion, versionId }: (typeof stops)[number]) =>
    state === 'off' && currentVersion === versionId;
  const asLeft = whole.filter(isAsLeft);
  const changed = whole.filter((stop) => !isAsLeft(stop));
  await store.noteReturned(
    changed.map(({ id }) => id),
    now,
  );
  if (!open) return 0;
  const back = new Set(
    await store.returnToShop(
      asLeft.map(({ id }) => id),
      now,
    ),
  );
  await store.insertAudits(
    asLeft
      .filter(({ listingId }) => back.has(listingId))
      .map(({ listingId, requirement }) =>
        auditEntry(ports, actor, {
          act: 'listing-back-in-shop',
          subject: ['listing', listingId],
          detail: { requirement },
        }),
      ),
  );
  return back.size;
}
