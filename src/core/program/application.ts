import type { Moves } from '../kernel/index.ts';

/** Where an application stands. */
export type ApplicationState = 'submitted' | 'more-asked' | 'approved' | 'declined';

/** How an application moves: the operator approves, declines or asks for more; the seller answers. A decided one stays decided, and a new one can be made; a decline that was a mistake becomes an approval when its appeal is granted, which the database asks somebody else for. */
export const APPLICATION: Moves<ApplicationState> = {
  submitted: ['approved', 'declined', 'more-asked'],
  'more-asked': ['submitted', 'approved', 'declined'],
  approved: [],
  declined: ['approved'],
};
