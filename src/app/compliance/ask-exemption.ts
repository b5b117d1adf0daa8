import { type AssetId, ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, ExemptionId, ExemptionRecord, Ports } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { requireOwner } from '../steps/require-owner.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** Asks for leave to list a brand's products of a category without GTINs, with photos of product and packing. */
export function askExemption(
  ports: Pick<Ports, 'transactions' | 'world'>,
  actor: Actor,
  asked: {
    readonly brand: string;
    readonly category: string;
    readonly reason: string;
    readonly photos: readonly AssetId[];
  },
): Promise<Result<ExemptionRecord, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const owner = await requireOwner(store, actor);
    if (!owner.ok || !actor.user) return owner.ok ? refuse('not-found') : owner;
    for (const photo of asked.photos) {
      const asset = await store.findAsset(photo);
      if (asset?.kind !== 'evidence-photo' || asset.sellerId !== owner.value) return refuse('not-found');
    }
    await store.keepAssets(asked.photos);
    const record: ExemptionRecord = {
      ...asked,
      id: ports.world.newId() as ExemptionId,
      sellerId: owner.value,
      state: 'in-review',
      reference: null,
      expiresAt: null,
      requestedBy: actor.user,
      requestedAt: ports.world.now(),
      decidedBy: null,
      decidedAt: null,
      reasons: null,
    };
    await store.insertExemption(record);
    await logAct(ports, store, actor, { act: 'exemption-asked', subject: ['gtin-exemption', record.id] });
    return ok(record);
  });
}
