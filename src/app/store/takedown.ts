import type * as r from '../records/index.ts';
import type { Slice } from './slice.ts';

/** Notices of rights owners. */
export interface TakedownStore {
  insertTakedown(takedown: r.TakedownRecord): Promise<void>;
  findTakedown(id: r.TakedownId): Promise<r.TakedownRecord | undefined>;
  /** Locks the row, so that two deciders do not both win. */
  lockTakedown(id: r.TakedownId): Promise<r.TakedownRecord | undefined>;
  updateTakedown(id: r.TakedownId, change: Partial<r.TakedownRecord>): Promise<void>;
  /** Those that wait for a decision, oldest first. */
  takedownsWaiting(slice: Slice): Promise<r.TakedownRecord[]>;
  /** Those that concern the actor, newest first: row-level security says which. */
  takedownsConcerning(
    whom: Pick<r.TakedownRecord, 'sellerId'> | Pick<r.TakedownRecord, 'buyerUser'>,
    slice: Slice,
  ): Promise<r.TakedownRecord[]>;
  /** Notices of this sender since a moment, and how many of all theirs were filed in bad faith. */
  noticesBy(email: string, since: Date): Promise<{ readonly recent: number; readonly abusive: number }>;
  /** Pictures that stand on the operator's list because of a notice, a refused case or an import, by its id. */
  listedBecauseOf(id: string): Promise<r.ListedPictureRecord['id'][]>;
  takedownCounts(from: Date, to: Date): Promise<r.TakedownCount[]>;
}
