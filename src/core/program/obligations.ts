/** How much a breach weighs: a slip, a breach, or one after which nobody can be trusted with the program. */
export type Gravity = 'minor' | 'serious' | 'grave';

/**
 * What a seller owes under the terms, and how much a breach weighs where the operator says nothing else. The first nine are
 * the clauses listings are judged by (core/policy, where each has a help page); the rest is about orders and conduct.
 */
export const OBLIGATIONS = {
  'base-product': 'serious',
  warranty: 'minor',
  bundling: 'minor',
  'free-promotion': 'minor',
  'yes-no': 'minor',
  gtin: 'minor',
  'field-purpose': 'minor',
  'no-customization': 'minor',
  circumvention: 'grave',
  'product-quality': 'serious',
  'product-safety': 'serious',
  'made-to-order': 'serious',
  'prompt-shipping': 'minor',
  'sole-use-of-content': 'grave',
  'deletion-of-content': 'serious',
  'rights-of-others': 'serious',
  'true-statements': 'serious',
  'offensive-content': 'serious',
  'linked-account': 'grave',
} as const satisfies Readonly<Record<string, Gravity>>;

/** What an action can be taken for. */
export type Obligation = keyof typeof OBLIGATIONS;

/** Every obligation, in the order of the terms. */
export const OBLIGATION_CODES = Object.keys(OBLIGATIONS) as [Obligation, ...Obligation[]];
