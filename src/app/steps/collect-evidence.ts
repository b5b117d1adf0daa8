import {
  type AssetId,
  atPointer,
  documentHash,
  type ListingId,
  type OrderId,
  ok,
  type Result,
  type SellerId,
} from '../../core/kernel/index.ts';
import { clipSpan } from '../../core/program/index.ts';
import type { ActionId, EvidenceRecord, Ports, Store, TakedownId } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** What somebody points at as evidence. The program looks it up itself: nobody types a fingerprint. */
export interface EvidencePointer {
  readonly kind: EvidenceRecord['kind'];
  readonly id: string;
  /** Of listings: where, as a JSON Pointer, and what was found there. */
  readonly place?: string | undefined;
  readonly found?: string | undefined;
}

/**
 * Turns what is pointed at into fingerprints, and for the seller's own listings a clipped span. Content of buyers is named by
 * the hash of its design only: evidence outlives an order, its content must not.
 */
export async function collectEvidence(
  ports: Pick<Ports, 'world'>,
  store: Store,
  { action, seller }: { readonly action: ActionId; readonly seller: SellerId },
  pointers: readonly EvidencePointer[],
): Promise<Result<EvidenceRecord[], Trouble>> {
  const evidence: EvidenceRecord[] = [];
  for (const [index, pointer] of pointers.entries()) {
    const found = await fingerprint(store, seller, pointer);
    if (!found) {
      const message = `There is no such ${pointer.kind} of this seller. Look at its number again.`;
      return refuse('invalid-evidence', { problems: [{ path: `/evidence/${index}/id`, message }] });
    }
    evidence.push({
      id: ports.world.newId(),
      actionId: action,
      kind: pointer.kind,
      subjectId: pointer.id,
      place: pointer.place ?? null,
      addedAt: ports.world.now(),
      ...found,
    });
  }
  return ok(evidence);
}

async function fingerprint(
  store: Store,
  seller: SellerId,
  { kind, id, place, found }: EvidencePointer,
): Promise<Pick<EvidenceRecord, 'fingerprint' | 'span'> | undefined> {
  switch (kind) {
    case 'listing': {
      const listing = await store.findListing(id as ListingId);
      if (listing?.sellerId !== seller) return undefined;
      const value = place === undefined ? listing.document.title : atPointer(listing.document, place);
      if (value === undefined) return undefined;
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      return { fingerprint: documentHash(listing.document), span: clipSpan(text, found) };
    }
    case 'order': {
      const order = await store.findOrder(id as OrderId);
      return order?.sellerId === seller ? { fingerprint: order.designHash, span: null } : undefined;
    }
    case 'report': {
      const report = await store.findReportOf(id, seller);
      return report && { fingerprint: report.designHash, span: null };
    }
    case 'picture': {
      const asset = await store.findAsset(id as AssetId);
      return asset?.sellerId === seller ? { fingerprint: asset.sha256, span: null } : undefined;
    }
    case 'notice': {
      const notice = await store.findTakedown(id as TakedownId);
      if (notice?.sellerId !== seller) return undefined;
      const { work, explanation } = notice;
      return { fingerprint: documentHash({ id, work, explanation }), span: null };
    }
  }
}
