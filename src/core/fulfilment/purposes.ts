import type { OrderState } from '../order/index.ts';

/** What an order's content can be opened for. */
export const PURPOSES = ['production', 'quality-check', 'remake', 'buyer-question', 'defect-report'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** When a purpose makes sense and what it opens. */
interface PurposeRule {
  readonly states: readonly OrderState[];
  /** Whether the files that a piece is made from may leave; the others show proof and choices on screen. */
  readonly files: boolean;
}

/** Terms D2, "solely to fulfil that order": a purpose that an order has no use for as it stands opens nothing, and a look is no download. */
const RULES: Readonly<Record<Purpose, PurposeRule>> = {
  production: { states: ['placed', 'on-hold', 'in-production'], files: true },
  'quality-check': { states: ['in-production', 'remade'], files: false },
  remake: { states: ['defect-reported', 'remade'], files: true },
  'buyer-question': {
    states: ['placed', 'on-hold', 'in-production', 'shipped', 'delivered', 'defect-reported', 'remade'],
    files: false,
  },
  'defect-report': { states: ['shipped', 'delivered', 'defect-reported', 'remade'], files: false },
};

/** Whether content may be opened for a purpose while its order stands so. */
export function purposeFits(purpose: Purpose, state: OrderState): boolean {
  return RULES[purpose].states.includes(state);
}

/** The purposes an order can be opened for as it stands. */
export function purposesIn(state: OrderState): Purpose[] {
  return PURPOSES.filter((purpose) => purposeFits(purpose, state));
}

/** Whether an opening for this purpose lets the production files out. */
export function opensFiles(purpose: Purpose): boolean {
  return RULES[purpose].files;
}
