import type { AssetId, SellerId } from '../../core/kernel/index.ts';

/** A seller's own font: what a template names it by, and what it can draw. Its file is the asset. */
export interface FontRecord {
  readonly assetId: AssetId;
  readonly sellerId: SellerId;
  readonly family: string;
  /** How many characters it has. */
  readonly characters: number;
  /** ISO 15924 tags of the scripts it has letters of. */
  readonly scripts: readonly string[];
  /** As the font says. */
  readonly licence: string | null;
  readonly addedAt: Date;
}
