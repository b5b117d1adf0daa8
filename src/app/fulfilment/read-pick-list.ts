import { ok, type Result, type SellerId } from '../../core/kernel/index.ts';
import type { Actor, OrderRow, Ports } from '../ports.ts';
import { type BatchLink, ordersOfBatch } from '../steps/batch-link.ts';
import { choicesOf } from '../steps/design-content.ts';
import { readDesignContent } from '../steps/open-design.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** What to take from the shelf for an order: options of the seller's own making, never what a buyer wrote or uploaded. */
export interface PickLine {
  readonly order: OrderRow;
  readonly quantity: number;
  readonly options: readonly { readonly label: string; readonly value: string }[];
}

/** The pick list of a batch, by SKU, so that one walk along the shelves serves all. */
export function readPickList(
  ports: Pick<Ports, 'transactions' | 'world' | 'keys' | 'sealing' | 'blobs' | 'seals'>,
  actor: Actor,
  seller: SellerId,
  link: BatchLink | undefined,
): Promise<Result<PickLine[], Trouble>> {
  return ports.transactions.run(actor, async (store): Promise<Result<PickLine[], Trouble>> => {
    const found = await ordersOfBatch(ports, store, actor, seller, 'pick-list', link);
    if (!found.ok) return found;
    const lines: PickLine[] = [];
    for (const { order } of found.value) {
      const content = await readDesignContent(ports, store, order.contentKey);
      const version = await store.findVersion(order.versionId);
      if (!content || !version) return refuse('content-erased', { detail: `Order ${order.number} ended.` });
      const { template } = version.document;
      const picked = { ...template, fields: template.fields.filter(({ kind }) => kind === 'option') };
      const options = choicesOf(picked, content.values).map(({ label, value }) => ({ label, value }));
      lines.push({ order, quantity: order.quantity - order.shippedCount, options });
    }
    return ok(lines.toSorted((a, b) => a.order.sku.localeCompare(b.order.sku)));
  });
}
