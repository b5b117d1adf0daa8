import { ok, type Result, type SellerId } from '../../core/kernel/index.ts';
import type { Actor, DrawnFile, Ports } from '../ports.ts';
import { type BatchLink, type BatchOrder, ordersOfBatch } from '../steps/batch-link.ts';
import { logAct } from '../steps/log-act.ts';
import { unsealOrder } from '../steps/unseal-order.ts';
import type { Trouble } from '../trouble.ts';

type Needs = Pick<Ports, 'transactions' | 'world' | 'keys' | 'sealing' | 'blobs' | 'seals' | 'drawing' | 'packing'>;

/**
 * The packs of several opened orders as one ZIP, a folder each, drawn one order after the other while the ZIP streams: the
 * memory of one order, however many there are. Each order's download is logged when it is drawn.
 */
export async function downloadBatch(
  ports: Needs,
  actor: Actor,
  seller: SellerId,
  link: BatchLink | undefined,
): Promise<Result<AsyncIterable<Uint8Array>, Trouble>> {
  const orders = await ports.transactions.run(actor, (store) =>
    ordersOfBatch(ports, store, actor, seller, 'pack', link),
  );
  return orders.ok ? ok(ports.packing.zipAsMade(filesOf(ports, actor, orders.value))) : orders;
}

async function* filesOf(ports: Needs, actor: Actor, orders: readonly BatchOrder[]): AsyncGenerator<DrawnFile> {
  for (const { order, opening } of orders) {
    const unsealed = await ports.transactions.run(actor, async (store) => {
      const now = await store.findOrder(order.id);
      const found = now?.contentState === 'held' ? await unsealOrder(ports, store, now) : undefined;
      if (found) {
        await logAct(ports, store, actor, {
          act: 'pack-downloaded',
          subject: ['order', order.id],
          detail: { opening: opening.id, batch: orders.length },
        });
      }
      return found;
    });
    if (!unsealed) {
      const words = `Order ${order.number} ended while this was put together. Its content is gone; do not make it.\n`;
      yield {
        name: `${order.number}/NOT-INCLUDED.txt`,
        mediaType: 'text/plain',
        bytes: new TextEncoder().encode(words),
      };
      continue;
    }
    const drawn = await ports.drawing.productionFiles(unsealed.input);
    for (const file of [...drawn, ...unsealed.files]) yield { ...file, name: `${order.number}/${file.name}` };
  }
}
