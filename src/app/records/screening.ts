import type { Category } from '../../core/content/index.ts';
import type { Id, SellerId, UserId } from '../../core/kernel/index.ts';
import type { AssetRecord } from './content.ts';

export type ListedPictureId = Id<'listed-picture'>;
export type ListedWordId = Id<'listed-word'>;

/** A picture of the operator's own list: what it is known by, never the picture. */
export interface ListedPictureRecord {
  readonly id: ListedPictureId;
  /** 64 hexadecimal digits each. */
  readonly fingerprints: readonly string[];
  readonly sha256: string | null;
  readonly origin: 'operator' | 'notice' | 'review';
  /** The notice or review it came from. */
  readonly sourceId: string | null;
  readonly reason: string;
  readonly addedBy: string;
  readonly addedAt: Date;
  readonly withdrawnAt: Date | null;
  /** Grows with every change. */
  readonly change: number;
}

/** A picture refused at the door. */
export interface RefusedPictureRecord {
  readonly id: string;
  readonly kind: AssetRecord['kind'];
  readonly ownerUser: UserId;
  readonly sellerId: SellerId | null;
  readonly sha256: string;
  readonly fingerprints: readonly string[];
  readonly reasons: readonly string[];
  readonly refusedAt: Date;
}

/** Words of the operator's own list, in the notation of the shipped ones. */
export interface ListedWordRecord {
  readonly id: ListedWordId;
  readonly words: string;
  readonly category: Category;
  readonly strength: 'refuse' | 'hold';
  readonly reason: string;
  readonly addedBy: UserId;
  readonly addedAt: Date;
  readonly withdrawnAt: Date | null;
}
