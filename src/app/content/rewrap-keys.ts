import { inLanes } from '../../core/kernel/index.ts';
import type { Actor, KeyId, KeyRecord, Ports } from '../ports.ts';
import { keyContext } from '../steps/content-keys.ts';
import { logAct } from '../steps/log-act.ts';

const JOB: Actor = { kind: 'system' };
/** Keys a transaction. */
const BATCH = 500;
/** Keys at the provider at once: a KMS over the network is waited for, not worked for. */
const AT_ONCE = 16;

/** What wrapping again did. */
export interface Rewrapped {
  readonly rewrapped: number;
  /** Keys that no provider could unwrap: their key-encryption key is not there. */
  readonly stuck: number;
}

/**
 * Wraps every live data key again that another key than `current` wrapped: in batches, each kept whole, so that a run that
 * stopped is begun again and goes on. What is destroyed meanwhile stays destroyed.
 */
export async function rewrapKeys(
  ports: Pick<Ports, 'transactions' | 'world' | 'keys'>,
  current: string,
): Promise<Rewrapped> {
  let [rewrapped, stuck] = [0, 0];
  for (let after: KeyId | undefined; ; ) {
    const page = await ports.transactions.run(JOB, (store) => store.keysWrappedByOthers(current, after, BATCH));
    const last = page.at(-1);
    if (!last) break;
    const renewed: { id: KeyId; old: Uint8Array; wrapped: Uint8Array; wrappedBy: string }[] = [];
    await inLanes(page, AT_ONCE, async (key) => {
      const again = await rewrap(ports, key);
      if (again) renewed.push(again);
      else stuck += 1;
    });
    rewrapped += await ports.transactions.run(JOB, (store) => store.rewrapKeys(renewed));
    after = last.id;
  }
  await ports.transactions.run(JOB, (store) =>
    logAct(ports, store, JOB, {
      act: 'keys-rewrapped',
      subject: ['key', current],
      detail: { rewrapped, stuck },
    }),
  );
  return { rewrapped, stuck };
}

async function rewrap({ keys }: Pick<Ports, 'keys'>, { id, wrapped, wrappedBy }: KeyRecord) {
  if (!wrapped) return undefined;
  const context = keyContext(id);
  try {
    const dataKey = await keys.unwrap({ keyId: wrappedBy, bytes: wrapped }, context);
    const again = await keys.wrap(dataKey, context);
    dataKey.fill(0);
    return { id, old: wrapped, wrapped: again.bytes, wrappedBy: again.keyId };
  } catch {
    // Said by its number: one lost key-encryption key must not stop all the others.
    return undefined;
  }
}
