import type { ListingRecord, Store } from '../ports.ts';
import { listingPictures } from './listing-pictures.ts';

/** Whether screening held one of a listing's pictures: a person looks before it is shown to everyone. */
export async function hasHeldPicture(
  store: Store,
  { document, cardPicture }: Pick<ListingRecord, 'document' | 'cardPicture'>,
): Promise<boolean> {
  for (const id of [...listingPictures(document.template), ...(cardPicture ? [cardPicture] : [])]) {
    if ((await store.findAsset(id))?.verdict === 'hold') return true;
  }
  return false;
}
