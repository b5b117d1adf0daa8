import type { CatalogueEntry } from './entry.ts';

/** The ladder of enforcement, appeals and linked accounts. */
export const ENFORCEMENT_ERRORS = {
  suspended: { status: 403, title: 'This seller is suspended', fix: 'Read the statement of reasons; you can appeal.' },
  'revocation-pending': {
    status: 403,
    title: 'A revocation of this seller was decided and is not final yet',
    fix: 'Read the statement of reasons in the studio and appeal there; open orders can still be made.',
  },
  revoked: {
    status: 403,
    title: 'This seller has lost the program',
    fix: 'Open orders can still be made. New ones cannot.',
  },
  'another-person-needed': {
    status: 403,
    title: 'Somebody else has to do this',
    fix: 'Ask a colleague: what one person decided another confirms, and appeals are decided by somebody who had no part.',
  },
  'action-stands': {
    status: 409,
    title: 'Such an action stands already',
    fix: 'Look at the seller’s file: annul, withdraw or confirm the one that is there.',
  },
  'appeal-closed': {
    status: 409,
    title: 'This action cannot be appealed now',
    fix: 'Look at it again: its time to appeal is over, it was appealed already, or it was annulled.',
  },
  'linked-account': {
    status: 403,
    title: 'This account belongs to somebody who lost the program',
    fix: 'If that is wrong, write to the operator: a person looks at it and can find that the two are different.',
  },
  'link-undecided': {
    status: 409,
    title: 'This account may belong to somebody who lost the program',
    fix: 'Decide first, under "Linked accounts", whether the two are the same.',
  },
  'invalid-evidence': {
    status: 422,
    title: 'Something named as evidence is not there',
    fix: 'Mend the places named in "problems": evidence is a listing, order, report or picture of this very seller.',
  },
} as const satisfies Record<string, CatalogueEntry>;
