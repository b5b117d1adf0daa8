import type { CatalogueEntry } from './entry.ts';

/** Listings and their publication. */
export const LISTINGS_ERRORS = {
  'listing-invalid': {
    status: 422,
    title: 'Parts of the listing do not fit together',
    fix: 'Mend the places named in "problems".',
  },
  'listing-has-findings': {
    status: 422,
    title: 'The listing breaks the terms',
    fix: 'Mend each finding named in "problems"; /help explains the clauses.',
  },
  'listing-not-live': { status: 409, title: 'This product is not for sale as it was', fix: 'Open its page again.' },
  'listing-stopped': {
    status: 403,
    title: 'This listing was taken off by the operator',
    fix: 'Read the statement of reasons in the studio; you can appeal there.',
  },
} as const satisfies Record<string, CatalogueEntry>;
