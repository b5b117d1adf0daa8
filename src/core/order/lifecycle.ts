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
  | 'withdrawn'
  | 'defect-reported'
  | 'remade';

/** Who may move an order: its buyer, its seller, the operator of the host, or the program by itself. The host's fulfilment counts as the seller's. */
export type OrderSide = 'buyer' | 'seller' | 'operator' | 'program';

/**
 * How an order moves, and who may ask for it: the one place that says so. Production cannot be taken back; a defect found
 * after shipping is remade, or closed with the seller's answer. Cancelled, declined and withdrawn have no way out.
 */
export const ORDER_MOVES: Readonly<Record<OrderState, Readonly<Partial<Record<OrderState, readonly OrderSide[]>>>>> = {
  placed: {
    'in-production': ['seller'],
    // The program: a correction that screening could not judge alone.
    'on-hold': ['seller', 'program'],
    cancelled: ['buyer', 'operator'],
    declined: ['seller'],
    withdrawn: ['buyer'],
  },
  'on-hold': {
    // What screening held, a person looked at and lets go on; or the buyer corrected it into something that needs no look.
    placed: ['seller', 'operator', 'program'],
    cancelled: ['buyer', 'operator'],
    // The program: a reviewer refused what screening held.
    declined: ['seller', 'program'],
    withdrawn: ['buyer'],
  },
  'in-production': { shipped: ['seller'], declined: ['seller'] },
  // The program: what nobody reported as missing counts as delivered after a while.
  shipped: { delivered: ['buyer', 'seller', 'operator', 'program'], 'defect-reported': ['buyer'] },
  delivered: { 'defect-reported': ['buyer'] },
  'defect-reported': { remade: ['seller'], delivered: ['seller'] },
  remade: { shipped: ['seller'], delivered: ['seller'] },
  cancelled: {},
  declined: {},
  withdrawn: {},
};

/**
 * What may also happen while the program is closed to an order's seller: its buyer need not wait, even for what is being
 * made; the operator and the program decline what is left, and close with a refund what was reported and never answered.
 */
export const CLOSED_SELLER_MOVES: Readonly<
  Partial<Record<OrderState, Readonly<Partial<Record<OrderState, readonly OrderSide[]>>>>>
> = {
  placed: { declined: ['operator', 'program'] },
  'on-hold': { declined: ['operator', 'program'] },
  'in-production': { declined: ['operator', 'program'], withdrawn: ['buyer'] },
  'defect-reported': { delivered: ['program'] },
  remade: { delivered: ['program'] },
};

/** Every state of an order. */
export const ORDER_STATES = Object.keys(ORDER_MOVES) as readonly OrderState[];

/** Which states may follow which. */
export const ORDER = Object.fromEntries(
  ORDER_STATES.map((from) => [
    from,
    [...new Set([...Object.keys(ORDER_MOVES[from]), ...Object.keys(CLOSED_SELLER_MOVES[from] ?? {})])],
  ]),
) as unknown as Moves<OrderState>;

/** The states one side may move an order to from where it stands. `sellerClosed`: the program is closed to its seller. */
export function movesOf(side: OrderSide, from: OrderState, sellerClosed = false): OrderState[] {
  return ORDER[from].filter(
    (to) => ORDER_MOVES[from][to]?.includes(side) || (sellerClosed && CLOSED_SELLER_MOVES[from]?.[to]?.includes(side)),
  );
}

/** Why reaching a state means that the order's content must go; undefined for states in which it is still needed. Which of shipped and delivered counts, and how long after, is the operator's setting. */
export function erasedBy(
  state: OrderState,
): 'shipped' | 'delivered' | 'cancelled' | 'declined' | 'withdrawn' | undefined {
  switch (state) {
    case 'shipped':
    case 'delivered':
    case 'cancelled':
    case 'declined':
    case 'withdrawn':
      return state;
    default:
      return undefined;
  }
}

/** Whether the buyer may still change what is made: only until somebody begins to make it. */
export function canCorrect(state: OrderState): boolean {
  return state === 'placed' || state === 'on-hold';
}

/** States in which a piece is still to be made or shipped. */
export const TO_MAKE: readonly OrderState[] = ['placed', 'on-hold', 'in-production', 'remade'];
