import type { Moves } from '../kernel/index.ts';

/** Where a seller stands in the program. Only `approved` opens its features. */
export type Participation = 'applicant' | 'approved' | 'declined' | 'suspended' | 'revocation-pending' | 'revoked';

/**
 * How a seller's standing may change. A revocation that two people decided is pending until its appeal is over: then it is
 * final, or the decision was wrong and is annulled. Revoked has no way out: the terms know none.
 */
export const PARTICIPATION: Moves<Participation> = {
  applicant: ['approved', 'declined', 'revocation-pending'],
  declined: ['applicant', 'revocation-pending'],
  approved: ['suspended', 'revocation-pending'],
  suspended: ['approved', 'revocation-pending'],
  'revocation-pending': ['applicant', 'declined', 'approved', 'suspended', 'revoked'],
  revoked: [],
};

/** What a seller returns to when decisions end or are annulled: what they were before, and suspended while a suspension runs. Who never was approved is not approved by a mistake about them. */
export function participationAfter(before: Participation, suspensionRuns: boolean): Participation {
  if (before === 'applicant' || before === 'declined') return before;
  return suspensionRuns ? 'suspended' : 'approved';
}
