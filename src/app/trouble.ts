import { fail, type Problem } from '../core/kernel/index.ts';

/** Every way in which a verb can say no. The catalogue in http/errors.ts gives each a status and a title; a test holds the two together. */
export const BECAUSE = [
  'not-signed-in',
  'not-allowed',
  'not-found',
  'not-approved',
  'suspended',
  'revocation-pending',
  'revoked',
  'terms-not-accepted',
  'terms-outdated',
  'application-open',
  'application-decided',
  'apply-again-later',
  'not-eligible',
  'rules-invalid',
  'document-refused',
  'prefix-refused',
  'listing-invalid',
  'listing-has-findings',
  'listing-not-live',
  'revision-conflict',
  'design-invalid',
  'design-expired',
  'content-refused',
  'rights-not-stated',
  'picture-refused',
  'font-refused',
  'font-in-use',
  'quote-invalid',
  'quote-expired',
  'already-ordered',
  'idempotency-key-missing',
  'idempotency-key-reused',
  'move-not-allowed',
  'content-erased',
  'opening-needed',
  'opening-expired',
  'not-erased-yet',
  'hold-time',
  'hold-ended',
  'own-hold',
  'receiver-refused',
  'link-expired',
  'purpose-not-open',
  'second-factor-needed',
  'design-changed',
  'too-many-pieces',
  'check-needed',
  'report-closed',
  'another-person-needed',
  'action-stands',
  'appeal-closed',
  'linked-account',
  'link-undecided',
  'listing-stopped',
  'invalid-evidence',
  'share-ended',
  'notice-decided',
  'under-review',
  'claim-needed',
  'case-taken',
  'case-closed',
  'too-many-notices',
  'not-shareable',
  'block-list-refused',
  'too-many-uploads',
  'upload-offset',
  'upload-too-long',
  'upload-unfinished',
] as const;
export type Because = (typeof BECAUSE)[number];

/** An expected failure of a verb: which, where, and more words where the catalogue's are not enough. */
export interface Trouble {
  readonly because: Because;
  readonly detail?: string;
  readonly problems?: readonly Problem[];
}

/** A verb's "no". `refuse('not-found')` is `{ ok: false, error: { because: 'not-found' } }`. */
export function refuse(because: Because, more: Omit<Trouble, 'because'> = {}) {
  return fail<Trouble>({ because, ...more });
}
