import type { CatalogueEntry } from './entry.ts';

/** Placing, correcting and opening orders. */
export const ORDERS_ERRORS = {
  'quote-invalid': {
    status: 409,
    title: 'This price was not quoted',
    fix: 'Take the quote that came with the design.',
  },
  'quote-expired': {
    status: 409,
    title: 'The quoted price has expired',
    fix: 'Load the design again for a new quote.',
  },
  'already-ordered': { status: 409, title: 'This design is ordered already', fix: 'Look at your orders.' },
  'idempotency-key-missing': {
    status: 400,
    title: 'The header Idempotency-Key is missing',
    fix: 'Send the name of your order line, so that it is never placed twice.',
  },
  'idempotency-key-reused': {
    status: 409,
    title: 'This Idempotency-Key belongs to another order',
    fix: 'Use a new key for a new order.',
  },
  'opening-needed': {
    status: 403,
    title: 'The content is sealed',
    fix: 'Open the order in this session, stating what for.',
  },
  'opening-expired': { status: 403, title: 'This opening has ended', fix: 'Open the order again.' },
  'link-expired': {
    status: 403,
    title: 'This link has ended',
    fix: 'Ask for the opening again: it gives new links while it runs.',
  },
  'purpose-not-open': {
    status: 409,
    title: 'This purpose does not fit the order as it stands',
    fix: 'Open it for a purpose that the order needs now.',
  },
  'second-factor-needed': {
    status: 403,
    title: 'Opening an order needs your second factor',
    fix: 'Set it up, or enter a code, under Security in the studio. Then open the order again.',
  },
  'design-changed': {
    status: 409,
    title: 'The design is not the one you saw',
    fix: 'Load the order again and look at its proof.',
  },
} as const satisfies Record<string, CatalogueEntry>;
