import type { SellerId } from '../../core/kernel/index.ts';
import type { Actor, Ports, Store } from '../ports.ts';
import { type Lack, lacksOf } from './listing-lacks.ts';
import { auditEntry } from './log-act.ts';
import { returnStopped } from './return-stopped.ts';

/** Why what is in the shop is judged again. */
export type JudgedBecause = 'document-expired' | 'exemption-expired' | 'rules-changed' | 'listings-returned';

/** What came of judging a seller's listings again. */
export interface JudgedLive {
  /** What each listing lacked that left the shop. */
  readonly stopped: readonly Lack[];
  /** What each listing will lack on the day newer rules bind it. */
  readonly due: readonly Lack[];
  /** How many came back. */
  readonly returned: number;
}

/**
 * Judges what a seller has in the shop, and what was stopped: what lacks a document or an exemption leaves, what lacks none any
 * more comes back, all in this transaction. Open orders go on.
 */
export async function judgeLive(
  ports: Pick<Ports, 'world' | 'settings'>,
  store: Store,
  actor: Actor,
  id: SellerId,
  because: JudgedBecause,
): Promise<JudgedLive> {
  // Who publishes or returns something of this seller meanwhile waits, or is seen.
  const seller = await store.lockSeller(id);
  if (!seller) return { stopped: [], due: [], returned: 0 };
  const live = await store.liveListingsOf(id);
  const lacks = live.length > 0 ? await lacksOf(ports, store, seller) : undefined;
  const stopped: Lack[] = [];
  const due: Lack[] = [];
  const stops = [];
  for (const { document, ...row } of live) {
    const lack = lacks?.(document);
    if (lack?.later) due.push(lack.later);
    if (!lack?.now) continue;
    stopped.push(lack.now);
    const { requirement } = lack.now;
    stops.push({
      ...row,
      id: ports.world.newId(),
      sellerId: id,
      requirement,
      stoppedAt: ports.world.now(),
      returnedAt: null,
    });
  }
  await store.stopForCompliance(stops);
  await store.insertAudits(
    stops.map(({ listingId, requirement }) =>
      auditEntry(ports, actor, {
        act: `listing-off-${because}`,
        subject: ['listing', listingId],
        detail: { requirement },
      }),
    ),
  );
  return { stopped, due, returned: await returnStopped(ports, store, actor, seller, lacks) };
}
