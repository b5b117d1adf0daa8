import { ok, type Result, type SellerId } from '../../core/kernel/index.ts';
import type { Actor, Ports, Store, WindDownRecord } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** A seller's open orders, and what limits them. */
export interface OpenOrders {
  readonly open: number;
  readonly windDown: WindDownRecord | undefined;
  /** About how many orders their buyers were told. */
  readonly told: number;
}

/** How many orders a seller still has to make and until when they may: for its members, and for staff. */
export function readOpenOrders(
  ports: Pick<Ports, 'transactions'>,
  actor: Actor,
  seller: SellerId,
): Promise<Result<OpenOrders, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const insider = actor.seller === seller || actor.kind === 'operator' || actor.kind === 'auditor';
    if (!insider || !(await store.findSeller(seller))) return refuse('not-found');
    return ok(await openOrdersOf(store, seller));
  });
}

async function openOrdersOf(store: Store, seller: SellerId): Promise<OpenOrders> {
  const windDown = await store.runningWindDown(seller);
  return {
    open: await store.countOpenOrders(seller),
    windDown,
    told: windDown ? await store.countTold(windDown.actionId) : 0,
  };
}
