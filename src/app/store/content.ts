import type { AssetId, DesignId } from '../../core/kernel/index.ts';
import type * as r from '../records/index.ts';

/** Uploaded pieces, designs, their sealed parts and the keys these hang on. */
export interface ContentStore {
  insertAsset(asset: r.AssetRecord): Promise<void>;
  findAsset(id: AssetId): Promise<r.AssetRecord | undefined>;
  /** Keeps assets past their expiry: a listing holds them now. */
  keepAssets(ids: readonly AssetId[]): Promise<void>;
  expiredAssets(now: Date, limit: number): Promise<r.AssetRecord[]>;
  deleteAsset(id: AssetId): Promise<void>;
  insertKey(key: Pick<r.KeyRecord, 'id' | 'scope' | 'wrapped' | 'wrappedBy'>): Promise<void>;
  findKey(id: r.KeyId): Promise<r.KeyRecord | undefined>;
  /** Overwrites the wrapped key with nothing. False if it was destroyed before. */
  destroyKey(id: r.KeyId, now: Date): Promise<boolean>;
  insertDesign(design: r.DesignRecord): Promise<void>;
  findDesign(id: DesignId): Promise<r.DesignRecord | undefined>;
  /** Takes a design away; false if somebody was faster. */
  deleteDesign(id: DesignId): Promise<boolean>;
  expiredDesigns(now: Date, limit: number): Promise<r.DesignRecord[]>;
  insertParts(parts: readonly r.PartRecord[]): Promise<void>;
  partsOf(key: r.KeyId): Promise<r.PartRecord[]>;
  /** Notes which uploaded pieces a design used. */
  noteUses(key: r.KeyId, assets: readonly AssetId[]): Promise<void>;
  /** Pieces that this content used and no other content uses. */
  assetsUsedOnlyBy(key: r.KeyId): Promise<r.AssetRecord[]>;
  /** Forgets the uses of a design that ended. */
  forgetUses(key: r.KeyId): Promise<void>;
  destroyPart(id: string, now: Date): Promise<void>;
  deletePartsOf(key: r.KeyId): Promise<void>;
}
