import type { ApplicationBody, OrderBody } from '../../http/contract/index.ts';

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
