import { type DesignId, ok, type Result } from '../../core/kernel/index.ts';
import { quoteText } from '../../core/order/index.ts';
import type { Actor, DesignRecord, Ports, VersionRecord } from '../ports.ts';
import type { DesignContent } from '../steps/design-content.ts';
import { readDesignContent } from '../steps/open-design.ts';
import { refuse, type Trouble } from '../trouble.ts';

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
    const content = design && (await readDesignContent(ports, store, design.contentKey));
    if (!design || !version || !content) return refuse('not-found');
    const expiresAt = design.quoteExpiresAt.toISOString();
    const unit = { amount: design.unitAmount, currency: design.currency };
    const signature = ports.seals.sign(quoteText({ design: id, hash: design.hash, unit, expiresAt }));
    return ok({ design, version, price: content.price, warnings: content.warnings, quote: { expiresAt, signature } });
  });
}
