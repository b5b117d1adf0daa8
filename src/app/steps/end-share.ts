import type { Actor, Ports, ShareRecord, Store } from '../ports.ts';
import { logAct } from './log-act.ts';

/** Ends a share page: from this transaction on nobody is shown it. Its picture is destroyed right after (`clearEndedShares`). */
export async function endShare(
  ports: Pick<Ports, 'world'>,
  store: Store,
  actor: Actor,
  share: ShareRecord,
  state: 'revoked' | 'taken-down',
): Promise<void> {
  await store.updateShare(share.id, { state, endedAt: ports.world.now() });
  await logAct(ports, store, actor, {
    act: `share-${state}`,
    subject: ['order', share.orderId],
    detail: { share: share.id },
  });
}
