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
  /** The parts of many pieces of content. */
  partsOfAll(keys: readonly r.KeyId[]): Promise<r.PartRecord[]>;
  /** Nulls every sealed part of these, keeping what was committed to. */
  destroyPartsOf(keys: readonly r.KeyId[], now: Date): Promise<void>;
  /** Uploads that these and no other content used. */
  assetsUsedOnlyByAll(keys: readonly r.KeyId[]): Promise<r.AssetRecord[]>;
  /** Takes away uploads and what used them. */
  deleteAssets(ids: readonly AssetId[]): Promise<void>;
  /** Destroys many keys; those that are destroyed stay as they are. */
  destroyKeys(ids: readonly r.KeyId[], now: Date): Promise<void>;
  /** Forgets which uploads content used that ended. */
  forgetUsesOf(keys: readonly r.KeyId[]): Promise<void>;
  /** Live keys wrapped by another than this, in the order of their ids. */
  keysWrappedByOthers(current: string, after: r.KeyId | undefined, limit: number): Promise<r.KeyRecord[]>;
  /** Keeps keys wrapped anew, where they are still wrapped as `old` says: one that was destroyed meanwhile stays destroyed. Answers how many. */
  rewrapKeys(
    keys: readonly {
      readonly id: r.KeyId;
      readonly old: Uint8Array;
      readonly wrapped: Uint8Array;
      readonly wrappedBy: string;
    }[],
  ): Promise<number>;
  /** Shuts everybody else's new keys out until the transaction ends, and says how many live keys each key wraps. */
  lockWrappings(): Promise<{ readonly wrappedBy: string; readonly keys: number }[]>;
  /** From now on nothing is kept that this key wrapped. */
  retireKey(keyId: string, now: Date): Promise<void>;
  retiredKeys(): Promise<string[]>;
  deletePartsOf(key: r.KeyId): Promise<void>;
}
