import type { Occasion } from '../notices/occasions.ts';
import type { MeasureCode } from '../standing.ts';

/** Which help page explains each measure of standing. */
export const HELP_OF_MEASURE: Readonly<Record<MeasureCode, string>> = {
  late: 'prompt-shipping',
  defects: 'product-quality',
  mismatches: 'product-quality',
  findings: 'standing',
  notices: 'rights-of-others',
  'unconfirmed-deletions': 'deletion-of-content',
  strikes: 'appeals',
};

/** Which help page explains what a notice tells, where it tells of something missing, declined, stopped or decided. */
export const HELP_OF_OCCASION: Readonly<Partial<Record<Occasion, string>>> = {
  'application-more-asked': 'applications',
  'application-declined': 'applications',
  'application-appeal-upheld': 'applications',
  'application-appeal-granted': 'applications',
  'listing-returned': 'standing',
  'listing-picture-listed': 'content-listed-image',
  'share-picture-listed': 'content-listed-image',
  'terms-published': 'terms-versions',
  'terms-reminder': 'terms-versions',
  'terms-blocking': 'terms-versions',
  'document-declined': 'documents',
  'document-expires': 'documents',
  'document-expired': 'documents',
  'rules-stopped': 'documents',
  'rules-due': 'documents',
  'prefix-declined': 'company-prefixes',
  'prefix-in-review': 'company-prefixes',
  'exemption-declined': 'gtin-exemptions',
  'exemption-expires': 'gtin-exemptions',
  'exemption-expired': 'gtin-exemptions',
  'enforcement-decided': 'appeals',
  'enforcement-undone': 'appeals',
  'appeal-decided': 'appeals',
  'open-orders-limited': 'appeals',
  'takedown-upheld': 'rights-of-others',
  'takedown-rejected': 'rights-of-others',
  'takedown-upheld-again': 'rights-of-others',
  'takedown-restored': 'rights-of-others',
  'notice-upheld': 'rights-of-others',
  'notice-rejected': 'rights-of-others',
  'notice-countered': 'rights-of-others',
  'notice-upheld-again': 'rights-of-others',
  'notice-restored': 'rights-of-others',
  'order-declined': 'offensive-content',
  'content-refused': 'offensive-content',
  'content-appeal-upheld': 'offensive-content',
  'content-appeal-granted': 'offensive-content',
};

/** The same for a code that was stored: one of a newer version of the program, not known here, has none. */
export function helpOfOccasion(occasion: string): string | undefined {
  return Object.hasOwn(HELP_OF_OCCASION, occasion) ? HELP_OF_OCCASION[occasion as Occasion] : undefined;
}
