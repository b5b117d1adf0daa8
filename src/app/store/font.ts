import type { AssetId, SellerId } from '../../core/kernel/index.ts';
import type * as r from '../records/index.ts';

/** Sellers' own fonts. */
export interface FontStore {
  insertFont(font: r.FontRecord): Promise<void>;
  /** A seller's fonts by family: all to the seller, those of published versions to anyone. */
  fontsOf(seller: SellerId): Promise<r.FontRecord[]>;
  /** Takes a font off the seller's shelf and lets its file expire. False if it is not theirs, or if a published version shows it. */
  removeFont(seller: SellerId, asset: AssetId, now: Date): Promise<boolean>;
}
