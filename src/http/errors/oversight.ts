import type { CatalogueEntry } from './entry.ts';

/** Reviewers' cases, block lists, notices of rights owners and share pages. */
export const OVERSIGHT_ERRORS = {
  'under-review': {
    status: 409,
    title: 'Reviewers of the program still decide on this order',
    fix: 'Wait for their decision. You can decline the order meanwhile.',
  },
  'claim-needed': {
    status: 409,
    title: 'You have not claimed this case, or your claim has run out',
    fix: 'Claim it again.',
  },
  'case-taken': {
    status: 409,
    title: 'Somebody else works on this case',
    fix: 'Take another one.',
  },
  'case-closed': {
    status: 409,
    title: 'This case is decided already, or needs no decision any more',
    fix: 'Take the next one.',
  },
  'block-list-refused': {
    status: 422,
    title: 'Nothing of this can be put on the list',
    fix: 'Look at "detail" and "problems": they say which entry is wrong, and why.',
  },
  'notice-decided': {
    status: 409,
    title: 'This notice was decided already',
    fix: 'Look at it again: it shows who decided, and how.',
  },
  'too-many-notices': {
    status: 429,
    title: 'Too many notices came from this address',
    fix: 'Wait a day, or write to the operator if it is urgent.',
  },
  'share-ended': {
    status: 410,
    title: 'This is shared no more',
    fix: 'Ask whoever sent you the link.',
  },
  'not-shareable': {
    status: 409,
    title: 'This order cannot be shared',
    fix: 'See the detail for the reason.',
  },
} as const satisfies Record<string, CatalogueEntry>;
