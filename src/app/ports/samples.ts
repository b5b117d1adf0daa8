import type { Listing } from '../../core/listing/index.ts';

/** The listings a seller can start from. */
export interface Sample {
  readonly name: string;
  readonly document: Listing;
  /** Pictures by the reference the document uses. */
  pictures(): Promise<ReadonlyMap<string, Uint8Array>>;
  /** The picture for shop cards. */
  card(): Promise<Uint8Array>;
}
