import type { Result } from '../../core/kernel/index.ts';

/** A document that passed its intake. */
export interface TakenDocument {
  readonly bytes: Uint8Array;
  readonly mediaType: 'application/pdf' | 'image/jpeg' | 'image/png';
  readonly pages: number;
}

/** The one door for documents. The error is a sentence for whoever sent it. */
export interface Documents {
  take(bytes: Uint8Array): Promise<Result<TakenDocument, string>>;
}
