import { type OrderId, ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, Ports, ShareRecord, Store } from '../ports.ts';
import { openContentKey, partLabel, SHARE_PART } from '../steps/content-keys.ts';
import { idOfToken } from '../steps/signed-token.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** Whoever has the link reads as nobody: the program looks for them. */
const JOB: Actor = { kind: 'system' };

/** A share page: its picture's size, and the product as it was bought. */
export interface ShareView {
  readonly share: ShareRecord;
  readonly title: string;
  readonly locale: string;
  readonly sellerName: string;
}

/** An order's live share page, for its maker. */
export function readOwnShare(
  ports: Pick<Ports, 'transactions'>,
  actor: Actor,
  id: OrderId,
): Promise<Result<ShareRecord | undefined, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const order = await store.findOrder(id);
    if (!order || order.buyerUser !== actor.user) return refuse('not-found');
    return ok(await store.findLiveShare(id));
  });
}

/** A share page by its token, for whoever has the link. One that ended says so. */
export function showShare(
  ports: Pick<Ports, 'transactions' | 'seals'>,
  token: string,
): Promise<Result<ShareView, Trouble>> {
  return visit(ports, token, async (store, share) => {
    const order = await store.findOrder(share.orderId);
    const version = order && (await store.findVersion(order.versionId));
    if (!order || !version) return refuse('not-found');
    return ok({
      share,
      title: version.document.title,
      locale: version.document.locale,
      sellerName: order.sellerName,
    });
  });
}

/** The picture of a share page, for whoever has the link. */
export function readSharePicture(
  ports: Pick<Ports, 'transactions' | 'seals' | 'keys' | 'sealing' | 'blobs'>,
  token: string,
): Promise<Result<{ share: ShareRecord; bytes: Uint8Array }, Trouble>> {
  return visit(ports, token, async (store, share) => {
    const key = await openContentKey(ports, store, share.contentKey);
    const sealed = share.blob ? await ports.blobs.get(share.blob) : undefined;
    if (!key || !sealed) return refuse('share-ended');
    return ok({ share, bytes: ports.sealing.open(key.dataKey, partLabel(key.id, SHARE_PART), sealed) });
  });
}

async function visit<T>(
  ports: Pick<Ports, 'transactions' | 'seals'>,
  token: string,
  look: (store: Store, share: ShareRecord) => Promise<Result<T, Trouble>>,
): Promise<Result<T, Trouble>> {
  const id = idOfToken(ports, 'share', token);
  if (!id) return refuse('not-found');
  return ports.transactions.run(JOB, async (store) => {
    const share = await store.findShare(id);
    if (!share) return refuse('not-found');
    if (share.state !== 'live') return refuse('share-ended');
    if (share.kept) return look(store, share);
    // The erasure that was asked for ends it at once, before its job has come to it.
    const order = await store.findOrder(share.orderId);
    return order?.contentState === 'held' ? look(store, share) : refuse('share-ended');
  });
}
