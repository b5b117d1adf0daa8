import { type DesignId, ok, type Result } from '../core/kernel/index.ts';
import { quoteText } from '../core/order/index.ts';
import type { Actor, DesignRecord, Ports, VersionRecord } from './ports.ts';
import { openContentKey } from './steps/content-keys.ts';
import { openPart } from './steps/content-parts.ts';
import { DESIGN_PART, type DesignContent } from './steps/design-content.ts';
import { refuse, type Trouble } from './trouble.ts';

/** A design its buyer comes back to. */
export interface ReadDesign extends Pick<DesignContent, 'price' | 'warnings'> {
  readonly design: DesignRecord;
  readonly version: VersionRecord;
  readonly quote: { readonly expiresAt: string; readonly signature: string };
}

/** A design that was not ordered yet, for its buyer. */
export function readDesign(
  ports: Pick<Ports, 'transactions' | 'keys' | 'sealing' | 'blobs' | 'seals'>,
  actor: Actor,
  id: DesignId,
): Promise<Result<ReadDesign, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const design = await store.findDesign(id);
    const version = design && (await store.findVersion(design.versionId));
    const key = design && (await openContentKey(ports, store, design.contentKey));
    const part = design && (await store.partsOf(design.contentKey)).find((one) => one.name === DESIGN_PART);
    const bytes = key && part && (await openPart(ports, key, part));
    if (!design || !version || !bytes) return refuse('not-found');
    const content = JSON.parse(new TextDecoder().decode(bytes)) as DesignContent;
    const expiresAt = design.quoteExpiresAt.toISOString();
    const unit = { amount: design.unitAmount, currency: design.currency };
    const signature = ports.seals.sign(quoteText({ design: id, hash: design.hash, unit, expiresAt }));
    return ok({ design, version, price: content.price, warnings: content.warnings, quote: { expiresAt, signature } });
  });
}
