import { type OrderId, ok, type Result, type SellerId } from '../../core/kernel/index.ts';
import type { Actor, OpeningRecord, OrderRow, Ports } from '../ports.ts';
import { type BatchThing, signBatch } from '../steps/batch-link.ts';
import { linkEnd } from '../steps/content-link.ts';
import { loggingRefusals } from '../steps/log-refusal.ts';
import { type TakenOpening, takeOpening } from '../steps/take-opening.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** Several orders opened at once. */
export interface Batch {
  readonly opened: readonly { readonly order: OrderRow; readonly opening: OpeningRecord }[];
  readonly refused: readonly { readonly order: OrderId; readonly trouble: Trouble }[];
  readonly linksUntil: Date;
  /** The query of a link to what the batch gives, signed for this session. */
  sign(what: BatchThing): string;
}

/**
 * Opens several orders for one purpose: each opening is taken, refused and logged as if it were asked for alone, and each
 * buyer sees theirs. What cannot be opened is named and keeps nothing back of the rest.
 */
export async function openBatch(
  ports: Pick<Ports, 'transactions' | 'world' | 'settings' | 'seals'>,
  actor: Actor,
  seller: SellerId,
  orders: readonly OrderId[],
  purpose: 'production' | 'remake',
): Promise<Result<Batch, Trouble>> {
  if (actor.seller !== seller) return refuse('not-found');
  const opened: TakenOpening[] = [];
  const refused: { order: OrderId; trouble: Trouble }[] = [];
  for (const id of new Set(orders)) {
    const taken = await loggingRefusals(ports, actor, id, `batch/${purpose}`, () =>
      ports.transactions.run(actor, (store) => takeOpening(ports, store, actor, id, purpose)),
    );
    if (taken.ok) opened.push(taken.value);
    else refused.push({ order: id, trouble: taken.error });
  }
  const [first] = opened;
  if (!first)
    return refuse(refused[0]?.trouble.because ?? 'not-found', { detail: 'None of these orders could be opened.' });
  const linksUntil = linkEnd(ports, first.opening);
  const ids = opened.map(({ opening }) => opening.id);
  const sign = (what: BatchThing) => signBatch(ports, actor, what, ids, linksUntil.getTime());
  return ok({ opened, refused, linksUntil, sign });
}
