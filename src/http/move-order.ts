import { readOrder } from '../app/orders/read-orders.ts';
import type { Actor } from '../app/ports.ts';
import type { Trouble } from '../app/trouble.ts';
import type { OrderId, Result } from '../core/kernel/index.ts';
import { ok } from '../core/kernel/index.ts';
import type { OrderBody } from './contract/index.ts';
import type { FastifyRequest, HttpDeps } from './deps.ts';
import { presentOrder } from './present/orders.ts';

/** What a route does to an order before it answers with it. */
type Move = (actor: Actor, id: OrderId) => Promise<Result<unknown, Trouble>>;

/** Moves an order for whoever asks, and gives it as it is then, or what stood against it. */
export function moveOrder({ ports, callers }: Pick<HttpDeps, 'ports' | 'callers'>) {
  return async (request: FastifyRequest, id: string, move: Move): Promise<Result<OrderBody, Trouble>> => {
    const actor = await callers.member(request);
    const outcome = await move(actor, id as OrderId);
    if (!outcome.ok) return outcome;
    const view = await readOrder(ports, actor, id as OrderId);
    return view.ok ? ok(presentOrder(view.value, actor, ports.settings)) : view;
  };
}
