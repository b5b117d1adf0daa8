import { turnedFingerprints } from '../../core/content/index.ts';
import type { OrderId } from '../../core/kernel/index.ts';
import type { Actor, ListedPictureId, ListedPictureRecord, Ports } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { openCase } from '../steps/open-case.ts';
import { stepOrder } from '../steps/step-order.ts';

const JOB: Actor = { kind: 'system' };

/** What was found of a listed picture. */
export interface HeldListed {
  readonly assets: number;
  readonly designs: number;
  readonly orders: number;
}

/**
 * Finds what the program holds already of a picture that was listed, turned or mirrored too, and holds it for a person: the uploads, the designs
 * that wait to be ordered, the orders that are not being made yet. Doing it again finds the same.
 */
export function holdListed(
  ports: Pick<Ports, 'transactions' | 'world' | 'settings' | 'seals'>,
  id: ListedPictureId,
): Promise<HeldListed> {
  return ports.transactions.run(JOB, async (store) => {
    const listed = await store.findListed(id);
    if (!listed || listed.withdrawnAt) return { assets: 0, designs: 0, orders: 0 };
    const found = await store.assetsLike(turnedFingerprints(listed.fingerprints), listed.sha256);
    const ids = found.map((asset) => asset.id);
    await store.holdAssets(ids, 'listed-image');
    for (const asset of found)
      await logAct(ports, store, JOB, { act: 'picture-held', subject: ['asset', asset.id], detail: { listed: id } });
    const designs = await store.holdDesignsWith(ids);
    const orders: OrderId[] = [];
    for (const order of await store.ordersWith(ids)) {
      const stepped = await stepOrder(ports, store, JOB, order, 'on-hold', {}, { listed: id });
      if (!stepped.ok) continue;
      await openCase(ports, store, stepped.value, { reasons: [], lists: '', pictures: [pictureOf(listed)] });
      orders.push(order);
    }
    return { assets: found.length, designs: designs.length, orders: orders.length };
  });
}

/** A listed picture as a case tells of it. */
function pictureOf({ fingerprints, sha256 }: ListedPictureRecord) {
  return { fingerprints, sha256: sha256 ?? '', reasons: ['listed-image'] };
}
