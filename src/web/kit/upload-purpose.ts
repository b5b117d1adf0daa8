/** What an upload is for and who stands for its rights. */
export interface UploadPurpose {
  readonly kind: 'listing-picture' | 'buyer-picture' | 'evidence-photo';
  /** Version of the rights statement the uploader agreed to. */
  readonly rights: string;
  /** Whose a buyer's picture is; their own where absent. A third party's is never shared. */
  readonly source?: 'buyer' | 'third-party';
  /** Whose listing it is for; with listing pictures and evidence photos only. */
  readonly seller?: string;
  /** Told how much was sent, 0 to 1. */
  readonly onProgress?: (part: number) => void;
  readonly signal?: AbortSignal;
}
