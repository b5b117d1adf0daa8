import type { Ports, ShareRecord, Store } from '../ports.ts';
import { notify } from './notify.ts';

/** Tells whoever made a share page that it ended because what it shows is on the operator's list now. Within a transaction of the program: staff do not read orders. */
export async function tellSharer(
  ports: Pick<Ports, 'world'>,
  store: Store,
  { orderId, buyerUser }: ShareRecord,
): Promise<void> {
  const order = await store.findOrder(orderId);
  await notify(ports, store, {
    to: { user: buyerUser },
    occasion: 'share-picture-listed',
    facts: { title: order?.title ?? '…' },
    path: `/orders/${orderId}`,
  });
}
