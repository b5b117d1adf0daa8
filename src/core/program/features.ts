import { fail, ok, type Result } from '../kernel/index.ts';
import type { Participation } from './participation.ts';

/** What the program lets a seller do. Listing and selling stop with a suspension; open orders are still made, so that no buyer is left without. */
export type Feature = 'list' | 'publish' | 'fulfil';

/** Why a feature is closed to a seller. */
export type Closed = 'not-approved' | 'suspended' | 'revocation-pending' | 'revoked' | 'terms-not-accepted';

const OPEN: Readonly<Record<Participation, Readonly<Record<Feature, true | Closed>>>> = {
  applicant: { list: 'not-approved', publish: 'not-approved', fulfil: 'not-approved' },
  declined: { list: 'not-approved', publish: 'not-approved', fulfil: 'not-approved' },
  approved: { list: true, publish: true, fulfil: true },
  suspended: { list: 'suspended', publish: 'suspended', fulfil: true },
  'revocation-pending': { list: 'revocation-pending', publish: 'revocation-pending', fulfil: true },
  revoked: { list: 'revoked', publish: 'revoked', fulfil: true },
};

/** Whether a seller may use a feature now. A new version of the terms blocks new listings until it is accepted, not open orders. */
export function mayUse(
  feature: Feature,
  seller: { readonly participation: Participation; readonly termsAccepted: boolean },
): Result<true, Closed> {
  const open = OPEN[seller.participation][feature];
  if (open !== true) return fail(open);
  return feature !== 'fulfil' && !seller.termsAccepted ? fail('terms-not-accepted') : ok(true);
}
