import { opensFiles } from '../../core/fulfilment/index.ts';
import { type OrderId, ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, Ports } from '../ports.ts';
import { type ContentLink, checkLink } from '../steps/content-link.ts';
import { logAct } from '../steps/log-act.ts';
import { loggingRefusals } from '../steps/log-refusal.ts';
import { requireOpening } from '../steps/require-opening.ts';
import { type UnsealedOrder, unsealOrder } from '../steps/unseal-order.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** A production pack: its files, and what to call the ZIP. */
export interface ProductionPack {
  readonly name: string;
  readonly zip: AsyncIterable<Uint8Array>;
}

type Needs = Pick<Ports, 'transactions' | 'world' | 'keys' | 'sealing' | 'blobs' | 'drawing' | 'packing' | 'seals'>;

/**
 * The print-ready files of an order, drawn from its sealed choices and the version bought, by a link of a running opening
 * of this very session whose purpose is to make it. Nothing is written to disk in the clear: the ZIP leaves as a stream.
 * Each download is logged, and each refused try.
 */
export async function openProductionPack(
  ports: Needs,
  actor: Actor,
  id: OrderId,
  link: ContentLink | undefined,
): Promise<Result<ProductionPack, Trouble>> {
  const read = await loggingRefusals(ports, actor, id, 'pack', () =>
    ports.transactions.run(actor, async (store): Promise<Result<UnsealedOrder, Trouble>> => {
      const order = await store.findOrder(id);
      if (!order || order.sellerId !== actor.seller) return refuse('not-found');
      if (order.contentState !== 'held') return refuse('content-erased');
      const linked = checkLink(ports, actor, id, 'pack', link);
      if (!linked.ok) return linked;
      const opening = await requireOpening(ports, store, actor, order, linked.value.opening);
      if (!opening.ok) return opening;
      if (!opensFiles(opening.value.purpose)) return refuse('purpose-not-open');
      const unsealed = await unsealOrder(ports, store, order);
      if (!unsealed) return refuse('content-erased');
      await logAct(ports, store, actor, {
        act: 'pack-downloaded',
        subject: ['order', id],
        detail: { opening: opening.value.id },
      });
      return ok(unsealed);
    }),
  );
  if (!read.ok) return read;
  const { order, input, files } = read.value;
  const drawn = await ports.drawing.productionFiles(input);
  return ok({ name: `${order.number}.zip`, zip: ports.packing.zip([...drawn, ...files]) });
}
