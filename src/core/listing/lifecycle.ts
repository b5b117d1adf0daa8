import type { Moves } from '../kernel/index.ts';

/** Where a listing stands: being written, waiting for a person, in the shop, or taken off. */
export type ListingState = 'draft' | 'in-review' | 'live' | 'off';

/** How a listing moves. Publishing a change of a live listing keeps it live under its next version; a change that needs a person waits while the old version stays in the shop. */
export const LISTING: Moves<ListingState> = {
  draft: ['live', 'in-review'],
  'in-review': ['live', 'draft', 'off'],
  live: ['live', 'in-review', 'off'],
  off: ['live', 'in-review'],
};
