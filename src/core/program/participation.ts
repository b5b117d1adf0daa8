import type { Moves } from '../kernel/index.ts';

/** Where a seller stands in the program. Only `approved` opens its features. */
export type Participation = 'applicant' | 'approved' | 'declined' | 'suspended' | 'revoked';

/** How a seller's standing may change. Revoked has no way out: the terms know none. */
export const PARTICIPATION: Moves<Participation> = {
  applicant: ['approved', 'declined', 'revoked'],
  declined: ['applicant'],
  approved: ['suspended', 'revoked'],
  suspended: ['approved', 'revoked'],
  revoked: [],
};
