import type { AssetId, ListingId } from '../../core/kernel/index.ts';
import type * as r from '../records/index.ts';

/** The operator's own list of pictures nobody may use, and what was refused. */
export interface ScreeningStore {
  /** Adds to the list. The change number is the database's; changes become visible in the order of their numbers. */
  insertListed(picture: Omit<r.ListedPictureRecord, 'change'>): Promise<void>;
  findListed(id: r.ListedPictureId): Promise<r.ListedPictureRecord | undefined>;
  /** Takes an entry off the list; false if it is off already. */
  withdrawListed(id: r.ListedPictureId, now: Date): Promise<boolean>;
  /** What changed after a change number, in order. */
  listedSince(change: number, limit: number): Promise<r.ListedPictureRecord[]>;
  /** The list, newest first. */
  browseListed(page: { readonly before: string | undefined; readonly limit: number }): Promise<r.ListedPictureRecord[]>;
  insertRefused(picture: r.RefusedPictureRecord): Promise<void>;
  /** Forgets what was refused before a day. */
  forgetRefused(before: Date): Promise<number>;
  /** Stored pictures within 31 bits of one of the fingerprints, or with the very bytes. */
  assetsLike(fingerprints: readonly string[], sha256: string | null): Promise<r.AssetRecord[]>;
  /** Holds stored pictures, with the code of the reason. */
  holdAssets(ids: readonly AssetId[], reason: string): Promise<void>;
  /** Holds the designs that use one of the pictures and wait to be ordered. */
  holdDesignsWith(ids: readonly AssetId[]): Promise<r.DesignRecord['id'][]>;
  /** Orders whose content uses one of the pictures and that are not being made yet. */
  ordersWith(ids: readonly AssetId[]): Promise<r.OrderRecord['id'][]>;
  /** The held pictures of a design or order, by its key; for the system alone. */
  heldIn(key: r.KeyId): Promise<r.AssetRecord[]>;
  /** Adds many at once, as `insertListed`. */
  insertManyListed(pictures: readonly Omit<r.ListedPictureRecord, 'change'>[]): Promise<void>;
  /** Which of these fingerprints stand on the list already. */
  standingFingerprints(wanted: readonly string[]): Promise<string[]>;
  /** Listings in the shop that show one of the pictures now. */
  listingsShowing(ids: readonly AssetId[]): Promise<ListingId[]>;
  /** Live share pages of orders whose content uses one of the pictures, or known by a fingerprint within 31 bits of one given; locked. */
  sharesWith(ids: readonly AssetId[], fingerprints: readonly string[]): Promise<r.ShareRecord[]>;
  /** Adds to the operator's own words; false if these stand there already. */
  insertListedWord(word: r.ListedWordRecord): Promise<boolean>;
  /** Takes words off the list; false if they are off already. */
  withdrawListedWord(id: r.ListedWordId, now: Date): Promise<boolean>;
  /** The words that stand, in the order of their letters. */
  standingWords(): Promise<r.ListedWordRecord[]>;
  /** Changes with every change of the words. */
  wordListState(): Promise<string>;
}
