import type { ActionRowBody } from '../../http/contract/index.ts';

const ALL: Readonly<Record<ActionRowBody['clause'], true>> = {
  'base-product': true,
  warranty: true,
  bundling: true,
  'free-promotion': true,
  'yes-no': true,
  gtin: true,
  'field-purpose': true,
  'no-customization': true,
  circumvention: true,
  'product-quality': true,
  'product-safety': true,
  'made-to-order': true,
  'prompt-shipping': true,
  'sole-use-of-content': true,
  'deletion-of-content': true,
  'rights-of-others': true,
  'true-statements': true,
  'offensive-content': true,
  'linked-account': true,
};

/** Every clause a step can be taken for, in the order of the terms; the compiler asks for one that is missing. */
export const CLAUSES = Object.keys(ALL) as readonly ActionRowBody['clause'][];
