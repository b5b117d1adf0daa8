import fc from 'fast-check';
import { expect, test } from 'vitest';
import { move } from '../kernel/index.ts';
import { erasedBy, movesOf, ORDER, ORDER_MOVES, ORDER_STATES, type OrderSide, type OrderState } from './index.ts';

const SIDES: readonly OrderSide[] = ['buyer', 'seller', 'operator', 'program'];
const FINAL: readonly OrderState[] = ['cancelled', 'declined', 'withdrawn'];

/** What an outsider knows of an order: told from the terms, not from the table. */
interface Model {
  state: OrderState;
  /** Somebody began to make it. */
  begun: boolean;
  everShipped: boolean;
  /** States in which erasure was asked for. */
  demanded: OrderState[];
}

class Ask implements fc.Command<Model, { state: OrderState }> {
  readonly side: OrderSide;
  readonly to: OrderState;
  /** Whether the program is closed to the seller when it is asked. */
  readonly closed: boolean;
  constructor(side: OrderSide, to: OrderState, closed: boolean) {
    this.side = side;
    this.to = to;
    this.closed = closed;
  }
  check() {
    return true;
  }
  run(model: Model, real: { state: OrderState }) {
    const before = model.state;
    const allowed = movesOf(this.side, real.state, this.closed).includes(this.to);
    const moved = move(ORDER, real.state, this.to);
    if (allowed) expect(moved.ok).toBe(true);
    if (!allowed) return;
    // No way out of an end.
    expect(FINAL).not.toContain(before);
    // Once begun it is never taken back by its buyer or the host, nor begun anew.
    if (model.begun && !model.everShipped)
      expect(this.closed ? ['shipped', 'declined', 'withdrawn'] : ['shipped', 'declined']).toContain(this.to);
    // What left the workshop is never cancelled, declined, withdrawn or back at the start.
    if (model.everShipped)
      expect(['cancelled', 'declined', 'withdrawn', 'placed', 'on-hold', 'in-production']).not.toContain(this.to);
    real.state = this.to;
    model.state = this.to;
    model.begun ||= this.to === 'in-production';
    model.everShipped ||= this.to === 'shipped';
    if (erasedBy(this.to)) model.demanded.push(this.to);
    // Every end, and every arrival, demands the erasure of the content.
    const ended = FINAL.includes(this.to) || this.to === 'shipped' || this.to === 'delivered';
    expect(erasedBy(this.to) !== undefined).toBe(ended);
  }
  toString() {
    return `${this.side} asks for ${this.to}${this.closed ? ' of a closed seller' : ''}`;
  }
}

test('whoever asks for whatever in whatever order, no order leaves an end, none is taken back once begun, and each end demands erasure', () => {
  const asks = fc
    .tuple(fc.constantFrom(...SIDES), fc.constantFrom(...ORDER_STATES), fc.boolean())
    .map(([side, to, closed]) => new Ask(side, to, closed));
  fc.assert(
    fc.property(fc.commands([asks], { maxCommands: 60 }), (commands) => {
      const setup = () => ({
        model: { state: 'placed' as OrderState, begun: false, everShipped: false, demanded: [] },
        real: { state: 'placed' as OrderState },
      });
      fc.modelRun(setup, commands);
    }),
    { numRuns: 500 },
  );
});

test('cancelled, declined and withdrawn are final, and nothing else is', () => {
  for (const state of ORDER_STATES) expect(ORDER[state].length === 0, state).toBe(FINAL.includes(state));
});

test('every move has somebody who can make it', () => {
  for (const from of ORDER_STATES)
    for (const [to, sides] of Object.entries(ORDER_MOVES[from]))
      expect(sides.length, `${from} -> ${to}`).toBeGreaterThan(0);
});

test('from every state there is a way to one that demands erasure', () => {
  for (const start of ORDER_STATES) {
    const seen = new Set<OrderState>([start]);
    for (const state of seen) for (const next of ORDER[state]) seen.add(next);
    expect(
      [...seen].some((state) => erasedBy(state)),
      start,
    ).toBe(true);
  }
});

test('the operator and the program never make or ship, and only the program declines, what is on hold', () => {
  const declined: string[] = [];
  for (const from of ORDER_STATES) {
    for (const side of ['operator', 'program'] as const)
      for (const to of movesOf(side, from)) {
        expect(['in-production', 'shipped', 'remade']).not.toContain(to);
        if (to === 'declined') declined.push(`${side} ${from}`);
      }
  }
  // A reviewer refused what screening held.
  expect(declined).toEqual(['program on-hold']);
});

test('while the program is closed to its seller, every order that is not shipped can be left by its buyer and declined by the program, and nobody else makes it', () => {
  for (const state of ['placed', 'on-hold', 'in-production'] as const) {
    expect(movesOf('buyer', state, true), state).toContain('withdrawn');
    for (const side of ['operator', 'program'] as const)
      expect(movesOf(side, state, true), state).toContain('declined');
  }
  // What was shipped is not declined any more; a report nobody answers is closed.
  for (const state of ['defect-reported', 'remade'] as const) {
    expect(movesOf('program', state, true), state).toContain('delivered');
    expect(movesOf('program', state), state).not.toContain('delivered');
  }
  for (const from of ORDER_STATES)
    for (const side of ['operator', 'program', 'buyer'] as const)
      for (const to of ['in-production', 'shipped', 'remade'] as const)
        expect(movesOf(side, from, true), `${side} ${from}`).not.toContain(to);
});
