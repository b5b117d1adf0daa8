import type { ActionBody, ApplicationBody, MeBody, OrderBody, StandingBody } from '../../http/contract/index.ts';

/** The colour a state is shown in beside its word. */
export type Tone = 'good' | 'warn' | 'bad' | 'info' | '';

const ORDER: Readonly<Record<OrderBody['state'], Tone>> = {
  placed: 'info',
  'on-hold': 'warn',
  'in-production': 'info',
  shipped: 'good',
  delivered: 'good',
  cancelled: '',
  declined: 'bad',
  withdrawn: '',
  'defect-reported': 'bad',
  remade: 'warn',
};

const APPLICATION: Readonly<Record<ApplicationBody['state'], Tone>> = {
  submitted: 'info',
  'more-asked': 'warn',
  approved: 'good',
  declined: 'bad',
};

/** The tone of an order's state. */
export const orderTone = (state: OrderBody['state']): Tone => ORDER[state];

/** The tone of an application's state. */
export const applicationTone = (state: ApplicationBody['state']): Tone => APPLICATION[state];

const ACTION: Readonly<Record<ActionBody['state'], Tone>> = {
  proposed: 'warn',
  'in-force': 'bad',
  ended: '',
  final: 'bad',
  annulled: 'good',
  withdrawn: '',
};

/** The tone of an action's state. */
export const actionTone = (state: ActionBody['state']): Tone => ACTION[state];

/** The tone of a level of standing. */
export const levelTone = (level: StandingBody['level']): Tone =>
  level === 'good' ? 'good' : level === 'watch' ? 'warn' : 'bad';

type Participation = MeBody['memberships'][number]['participation'];
const PARTICIPATION: Readonly<Record<Participation, Tone>> = {
  applicant: 'info',
  approved: 'good',
  declined: '',
  suspended: 'warn',
  'revocation-pending': 'bad',
  revoked: 'bad',
};

/** The tone of where a seller stands. */
export const participationTone = (participation: Participation): Tone => PARTICIPATION[participation];
