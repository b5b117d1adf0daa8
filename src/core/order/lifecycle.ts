import type { Moves } from '../kernel/index.ts';

/** Where an order stands. */
export type OrderState =
  | 'placed'
  | 'on-hold'
  | 'in-production'
  | 'shipped'
  | 'delivered'
  | 'cancelled'
  | 'declined'
  | 'defect-reported'
  | 'remade';

/** How an order moves. Production cannot be taken back; a defect found after shipping is remade or closed. */
export const ORDER: Moves<OrderState> = {
  placed: ['in-production', 'on-hold', 'cancelled', 'declined'],
  'on-hold': ['placed', 'cancelled', 'declined'],
  'in-production': ['shipped', 'declined'],
  shipped: ['delivered', 'defect-reported'],
  delivered: ['defect-reported'],
  'defect-reported': ['remade', 'delivered'],
  remade: ['delivered'],
  cancelled: [],
  declined: [],
};

/** Who may ask for which move through their own pages. The host's fulfilment counts as the seller's. */
export const MOVERS: Readonly<Record<'buyer' | 'seller', readonly OrderState[]>> = {
  buyer: ['cancelled'],
  // Back to placed: what screening held, a person at the seller looked at and lets go on.
  seller: ['in-production', 'placed', 'shipped', 'declined'],
};
