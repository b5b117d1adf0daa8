import { type ListingId, move, ok, type Result } from '../../core/kernel/index.ts';
import { LISTING } from '../../core/listing/index.ts';
import type { Actor, ListingRecord, Ports, VersionRecord } from '../ports.ts';
import { hasHeldPicture } from '../steps/has-held-picture.ts';
import { judgeStored } from '../steps/judge-listing.ts';
import { logAct } from '../steps/log-act.ts';
import { publishVersion } from '../steps/publish-version.ts';
import { requireFeature } from '../steps/require-feature.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** What became of a wish to publish: live as a new version, or waiting for a person. */
export interface Published {
  readonly listing: ListingRecord;
  readonly version: VersionRecord | undefined;
}

/**
 * Publishes a draft as an immutable version, judged once more now. A violation is refused with its findings; a suspicion
 * waits for a person, and what is in the shop stays as it was. Orders keep the version they were placed with.
 */
export function publishListing(
  ports: Pick<Ports, 'transactions' | 'world' | 'settings'>,
  actor: Actor,
  id: ListingId,
): Promise<Result<Published, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const seller = await requireFeature(ports, store, actor, 'publish');
    if (!seller.ok) return seller;
    const listing = await store.lockListing(id);
    if (!listing || listing.sellerId !== seller.value.id || !actor.user) return refuse('not-found');
    if (await store.isListingStopped(id)) return refuse('listing-stopped');
    const checkResult = await judgeStored(ports, store, id, listing.document, seller.value);
    await store.updateListing(id, { checkResult });
    if (checkResult.problems.length > 0) return refuse('listing-invalid', { problems: checkResult.problems });
    if (checkResult.verdict === 'reject') {
      const violations = checkResult.findings.filter((finding) => finding.severity === 'violation');
      return refuse('listing-has-findings', {
        problems: violations.map(({ path, message, fix }) => ({ path, message: `${message} ${fix}` })),
      });
    }
    const held = await hasHeldPicture(store, listing);
    const to = checkResult.verdict === 'review' || held ? 'in-review' : 'live';
    if (!move(LISTING, listing.state, to).ok) return refuse('move-not-allowed');
    if (to === 'in-review') {
      await store.setListingState(id, to);
      await logAct(ports, store, actor, {
        act: 'listing-sent-to-review',
        subject: ['listing', id],
        detail: { heldPicture: held },
      });
      return ok({ listing: { ...listing, checkResult, state: to }, version: undefined });
    }
    const version = await publishVersion(ports, store, actor, { ...listing, checkResult });
    if (!version.ok) return version;
    return ok({
      listing: { ...listing, checkResult, state: 'live', currentVersion: version.value.id },
      version: version.value,
    });
  });
}
