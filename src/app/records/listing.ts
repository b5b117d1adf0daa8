import type { AssetId, ListingId, ListingVersionId, Problem, SellerId, UserId } from '../../core/kernel/index.ts';
import type { Listing, ListingState } from '../../core/listing/index.ts';

/** Something that keeps a listing out of the shop. */
export interface CheckProblem extends Problem {
  /** Which help page explains it. */
  readonly help?: string | undefined;
  /** Where in the studio what is missing is supplied, for example "/studio/documents". */
  readonly supply?: string | undefined;
}

/** How a listing was judged when it was last saved. */
export interface CheckResult {
  readonly verdict: 'accept' | 'review' | 'reject';
  readonly findings: readonly {
    readonly clause: string;
    readonly severity: 'violation' | 'suspect';
    readonly path: string;
    readonly evidence: string;
    readonly message: string;
    readonly fix: string;
  }[];
  readonly problems: readonly CheckProblem[];
  /** Version of the rules that judged. */
  readonly rules: string;
}

export interface ListingRecord {
  readonly id: ListingId;
  readonly sellerId: SellerId;
  readonly state: ListingState;
  /** Grows with each save; the ETag of the draft. */
  readonly revision: number;
  readonly document: Listing;
  readonly checkResult: CheckResult;
  readonly cardPicture: AssetId | null;
  readonly currentVersion: ListingVersionId | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** How a person returned a listing last, and what its seller says against it. */
export interface ListingReturnRecord {
  readonly listingId: ListingId;
  readonly sellerId: SellerId;
  /** Of the document as it was returned. */
  readonly documentHash: string;
  readonly returnedBy: UserId;
  readonly returnedAt: Date;
  readonly reasons: string;
  readonly words: string | null;
  readonly appealedBy: UserId | null;
  readonly appealedAt: Date | null;
}

/** What a seller sends to begin or save a listing. */
export interface ListingBody {
  readonly document: Listing;
  /** The picture on shop cards; left as it was where undefined. */
  readonly cardPicture?: string | null | undefined;
}

export interface VersionRecord {
  readonly id: ListingVersionId;
  readonly listingId: ListingId;
  readonly sellerId: SellerId;
  readonly number: number;
  readonly document: Listing;
  readonly hash: string;
  readonly rules: string;
  readonly cardPicture: AssetId | null;
  readonly publishedBy: UserId;
  readonly publishedAt: Date;
}

/** A listing in the shop, with what a card shows. */
export interface ShopRow {
  readonly listingId: ListingId;
  readonly versionId: ListingVersionId;
  readonly sellerId: SellerId;
  readonly sellerName: string;
  readonly document: Listing;
  readonly cardPicture: AssetId | null;
  readonly publishedAt: Date;
}
