import { fail, ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, Ports } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';

const JOB: Actor = { kind: 'system' };

/**
 * Ends key-encryption keys in the database: from then on nothing is kept that they wrapped, so they can be destroyed
 * without losing what a process sealed that has not heard of it. New keys wait meanwhile. Refused, with how many, while one
 * of them still wraps a live key. Ending one again is harmless.
 */
export function retireKeys(
  ports: Pick<Ports, 'transactions' | 'world'>,
  keyIds: readonly string[],
): Promise<Result<undefined, { readonly stillWrapped: number }>> {
  return ports.transactions.run(JOB, async (store) => {
    const live = await store.lockWrappings();
    const stillWrapped = live
      .filter(({ wrappedBy }) => keyIds.includes(wrappedBy))
      .reduce((sum, { keys }) => sum + keys, 0);
    if (stillWrapped > 0) return fail({ stillWrapped });
    for (const keyId of keyIds) {
      await store.retireKey(keyId, ports.world.now());
      await logAct(ports, store, JOB, { act: 'key-retired', subject: ['key', keyId] });
    }
    return ok(undefined);
  });
}
