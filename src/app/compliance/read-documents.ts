import { ok, type Result } from '../../core/kernel/index.ts';
import { requirementsFor } from '../../core/program/index.ts';
import type { Actor, DocumentId, DocumentRecord, Ports, Slice } from '../ports.ts';
import { complianceRules } from '../steps/compliance.ts';
import { openContentKey, partLabel } from '../steps/content-keys.ts';
import { lacksOf } from '../steps/listing-lacks.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** A seller's documents, and what they are for. */
export interface SellerDocuments {
  readonly documents: readonly DocumentRecord[];
  /** Requirements that what they sell is under. */
  readonly needed: readonly string[];
  /** Listings that wait off the shop. */
  readonly stopped: number;
  /** Listings that leave the shop on the day newer rules bind them. */
  readonly due: { readonly day: Date; readonly listings: number } | undefined;
}

/** A seller's documents, and which requirements what they sell is under. */
export function documentsOfSeller(
  ports: Pick<Ports, 'transactions' | 'world' | 'settings'>,
  actor: Actor,
): Promise<Result<SellerDocuments, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (!actor.seller) return refuse('not-found');
    const rules = await complianceRules(store);
    const live = await store.liveListingsOf(actor.seller);
    const stops = await store.complianceStopsOf(actor.seller);
    const needed = new Set(
      [...live, ...stops].flatMap(({ document }) => requirementsFor(rules, document.category).map(({ id }) => id)),
    );
    const seller = await store.findSeller(actor.seller);
    const newest = await store.currentRules('compliance');
    const coming = seller && newest && newest.bindsAt > ports.world.now();
    const lacks = coming && live.length > 0 ? await lacksOf(ports, store, seller) : undefined;
    const listings = lacks ? live.filter(({ document }) => lacks(document).later).length : 0;
    return ok({
      documents: await store.documentsOf(actor.seller),
      needed: [...needed],
      stopped: stops.length,
      due: newest && listings > 0 ? { day: newest.bindsAt, listings } : undefined,
    });
  });
}

/** Documents that wait for a person, oldest first. */
export function documentQueue(
  ports: Pick<Ports, 'transactions'>,
  actor: Actor,
  slice: Slice,
): Promise<Result<(DocumentRecord & { sellerName: string })[], Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (actor.kind !== 'operator' && actor.kind !== 'auditor') return refuse('not-allowed');
    const documents = await store.documentsInReview(slice);
    return ok(
      await Promise.all(
        documents.map(async (one) => ({ ...one, sellerName: (await store.findSeller(one.sellerId))?.name ?? '' })),
      ),
    );
  });
}

/** A document's bytes, for its seller and for staff. */
export function readDocument(
  ports: Pick<Ports, 'transactions' | 'keys' | 'sealing' | 'blobs'>,
  actor: Actor,
  id: DocumentId,
): Promise<Result<{ document: DocumentRecord; bytes: Uint8Array }, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const document = await store.findDocument(id);
    const key = document && (await openContentKey(ports, store, document.contentKey));
    const sealed = document && key && (await ports.blobs.get(document.blob));
    if (!document || !key || !sealed) return refuse('not-found');
    return ok({ document, bytes: ports.sealing.open(key.dataKey, partLabel(key.id, 'asset'), sealed) });
  });
}
