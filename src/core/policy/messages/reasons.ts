import type { Language } from '../text/language.ts';

/** Every reason a finding can have. Each has its wording in every language. */
export const REASONS = [
  'device-sold',
  'device-unclear',
  'warranty-offered',
  'product-added',
  'free-offer',
  'yes-no-choice',
  'yes-no-text',
  'yes-no-among-others',
  'gtin-missing',
  'gtin-malformed',
  'gtin-check-digit',
  'gtin-range',
  'gtin-packaging',
  'gtin-not-yours',
  'gtin-exemption-unknown',
  'gtin-owner-unknown',
  'gtin-taken',
  'asks-contact',
  'asks-payment',
  'asks-review',
  'asks-discount-code',
  'asks-delivery',
  'asks-agreement',
  'asks-other',
  'no-field',
  'no-field-customizes',
  'only-size',
  'off-marketplace',
  'hidden-price',
  'used-as-new',
  'different-products',
] as const;

export type Reason = (typeof REASONS)[number];

/** What is wrong and why, then what to do. `{evidence}` stands for the words in question. */
export type Wording = readonly [message: string, fix: string];

/** The wordings of one language. */
export type Wordings = Readonly<Record<Reason, Wording>>;

/** Wordings by language. */
export type AllWordings = Readonly<Record<Language, Wordings>>;
