import type { Actor, Ports } from '../ports.ts';
import { dropContent } from '../steps/destroy-content.ts';
import { logAct } from '../steps/log-act.ts';
import { dropUpload } from '../steps/upload-pieces.ts';

const JOB: Actor = { kind: 'system' };
/** Few at a time, so that a sweep never holds locks for long; the next one comes soon. */
const BATCH = 100;

/** What a sweep did. */
export interface Swept {
  readonly designs: number;
  readonly assets: number;
  readonly erasures: number;
}

/**
 * Clears what expired without an order (designs and uploads), and asks again for erasures that were left unfinished,
 * by a crash or by a job that gave up. Content never stays because somebody forgot it.
 */
export async function sweep(ports: Pick<Ports, 'transactions' | 'world' | 'blobs' | 'settings'>): Promise<Swept> {
  const now = ports.world.now();
  const designs = await ports.transactions.run(JOB, async (store) => {
    const expired = await store.expiredDesigns(now, BATCH);
    for (const design of expired) {
      await dropContent(ports, store, design.contentKey, now);
      await store.deleteDesign(design.id);
      await logAct(ports, store, JOB, { act: 'design-expired', subject: ['design', design.id] });
    }
    return expired.length;
  });
  const assets = await ports.transactions.run(JOB, async (store) => {
    const expired = await store.expiredAssets(now, BATCH);
    for (const asset of expired) {
      await store.destroyKey(asset.contentKey, now);
      await ports.blobs.delete(asset.blob);
      await store.deleteAsset(asset.id);
      await logAct(ports, store, JOB, { act: 'upload-expired', subject: ['asset', asset.id] });
    }
    return expired.length;
  });
  const uploads = await ports.transactions.run(JOB, (store) => store.expiredUploads(now, BATCH));
  for (const upload of uploads) await dropUpload(ports, upload);
  await ports.transactions.run(JOB, (store) =>
    store.forgetRefused(new Date(now.getTime() - ports.settings.refusedDays * 86_400_000)),
  );
  const erasures = await ports.transactions.run(JOB, async (store) => {
    const unfinished = await store.unfinishedErasures(BATCH);
    if (unfinished.length > 0) await store.enqueue({ name: 'erase-orders', data: { orders: unfinished } });
    const revisions = await store.unfinishedRevisions(BATCH);
    await store.enqueue(...revisions.map(({ id }) => ({ name: 'erase-revision' as const, data: { revision: id } })));
    return unfinished.length + revisions.length;
  });
  return { designs, assets, erasures };
}
