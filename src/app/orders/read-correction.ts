import { type AssetId, type OrderId, ok, type Result } from '../../core/kernel/index.ts';
import { canCorrect } from '../../core/order/index.ts';
import type { Values } from '../../core/template/index.ts';
import type { Actor, AssetRecord, FontRecord, OrderRow, Ports, SellerRecord, VersionRecord } from '../ports.ts';
import { familiesNamed, ownFonts } from '../steps/gather-fonts.ts';
import { keptOriginals } from '../steps/kept-originals.ts';
import { listingPictures } from '../steps/listing-pictures.ts';
import { readDesignContent } from '../steps/open-design.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** What a buyer corrects an order with: the version bought, and what they chose. */
export interface CorrectionView {
  readonly order: OrderRow;
  readonly version: VersionRecord;
  readonly seller: SellerRecord;
  readonly pictures: readonly AssetRecord[];
  readonly fonts: readonly FontRecord[];
  readonly values: Values;
}

type Needs = Pick<Ports, 'transactions' | 'keys' | 'sealing' | 'blobs'>;

/** The version an order was placed on, with the choices made, for its buyer to correct before it is made. */
export function readCorrection(ports: Needs, actor: Actor, id: OrderId): Promise<Result<CorrectionView, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const order = await store.findOrder(id);
    if (!order || order.buyerUser !== actor.user) return refuse('not-found');
    if (!canCorrect(order.state)) return refuse('move-not-allowed', { detail: 'It is being made already.' });
    const version = await store.findVersion(order.versionId);
    const seller = await store.findSeller(order.sellerId);
    const content = await readDesignContent(ports, store, order.contentKey);
    if (!version || !seller || !content) return refuse('content-erased');
    const found = await Promise.all(listingPictures(version.document.template).map((ref) => store.findAsset(ref)));
    const pictures = found.filter((one) => one !== undefined);
    const fonts = await ownFonts(store, seller.id, familiesNamed(version.document.template));
    return ok({ order, version, seller, values: content.values, pictures, fonts });
  });
}

/** A picture frozen in an order, for its buyer while the order can be corrected. */
export function readKeptPicture(
  ports: Needs,
  actor: Actor,
  id: OrderId,
  ref: AssetId,
): Promise<Result<{ readonly bytes: Uint8Array; readonly mediaType: string }, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const order = await store.findOrder(id);
    if (!order || order.buyerUser !== actor.user) return refuse('not-found');
    const kept = (await keptOriginals(ports, store, order))?.get(ref);
    return kept ? ok({ bytes: kept.bytes, mediaType: kept.asset.mediaType }) : refuse('not-found');
  });
}
