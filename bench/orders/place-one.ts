import { performance } from 'node:perf_hooks';
import { placeOrder } from '../../src/app/orders/place-order.ts';
import type { Actor, DesignRecord, OrderRow } from '../../src/app/ports.ts';
import { quoteText } from '../../src/core/order/index.ts';
import type { Program } from '../../src/main/wire.ts';

/** Places an order and answers it with how long that took, in milliseconds. */
export async function placeOne(
  { ports }: Pick<Program, 'ports'>,
  buyer: Actor,
  design: DesignRecord,
): Promise<{ order: OrderRow; milliseconds: number }> {
  const unit = { amount: design.unitAmount, currency: design.currency };
  const expiresAt = design.quoteExpiresAt.toISOString();
  const quote = ports.seals.sign(quoteText({ design: design.id, hash: design.hash, unit, expiresAt }));
  const start = performance.now();
  const body = { design: design.id, hash: design.hash, quantity: 1, quote, hostLine: design.id };
  const placed = await placeOrder(ports, buyer, body);
  if (!placed.ok) throw new Error(JSON.stringify(placed.error));
  return { order: placed.value.order, milliseconds: performance.now() - start };
}
