import type { ErasureReason } from '../../core/erasure/index.ts';
import type { OrderId } from '../../core/kernel/index.ts';
import type { Ports, Store } from '../ports.ts';

/** Asks for an order's erasure, in the transaction that ended the order: the job exists exactly if the order ended. */
export async function requestErasure(
  ports: Pick<Ports, 'world'>,
  store: Store,
  order: OrderId,
  because: ErasureReason,
): Promise<void> {
  await store.updateOrder(order, { contentState: 'erasing' });
  await store.requestErasure({ orderId: order, because, requestedAt: ports.world.now() });
  await store.enqueue({ name: 'erase-order', data: { order } });
}
