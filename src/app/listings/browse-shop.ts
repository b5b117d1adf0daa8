import { type ListingId, ok, type Result } from '../../core/kernel/index.ts';
import type { Ports, ShopRow, Slice } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** A page of what is published, newest first. Anyone may look. */
export function browseShop(ports: Pick<Ports, 'transactions'>, slice: Slice): Promise<ShopRow[]> {
  return ports.transactions.run({ kind: 'visitor' }, (store) => store.shopPage(slice));
}

/** One published listing. */
export function readShopListing(ports: Pick<Ports, 'transactions'>, id: ListingId): Promise<Result<ShopRow, Trouble>> {
  return ports.transactions.run({ kind: 'visitor' }, async (store) => {
    const row = await store.findInShop(id);
    return row ? ok(row) : refuse('not-found');
  });
}
