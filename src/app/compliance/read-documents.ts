import { ok, type Result } from '../../core/kernel/index.ts';
import { requirementsFor } from '../../core/program/index.ts';
import type { Actor, DocumentId, DocumentRecord, Ports, Slice } from '../ports.ts';
import { complianceRules } from '../steps/compliance.ts';
import { openContentKey, partLabel } from '../steps/content-keys.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** A seller's documents, and which requirements what they sell is under. */
export function documentsOfSeller(
  ports: Pick<Ports, 'transactions'>,
  actor: Actor,
): Promise<Result<{ documents: DocumentRecord[]; needed: string[]; stopped: number }, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (!actor.seller) return refuse('not-found');
    const rules = await complianceRules(store);
    const live = await store.liveListingsOf(actor.seller);
    const stops = await store.complianceStopsOf(actor.seller);
    const needed = new Set(
      [...live, ...stops].flatMap(({ document }) => requirementsFor(rules, document.category).map(({ id }) => id)),
    );
    return ok({ documents: await store.documentsOf(actor.seller), needed: [...needed], stopped: stops.length });
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
