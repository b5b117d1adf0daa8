import type { RotatingKeys } from '../adapters/keys/rotating-keys.ts';
import { rewrapKeys } from '../app/content/rewrap-keys.ts';
import type { Actor, Ports } from '../app/ports.ts';

const JOB: Actor = { kind: 'system' };
const DAY_MS = 86_400_000;

/** What a look at the keys did. */
export interface Renewed {
  /** Whether a new key-encryption key was made. */
  readonly rotated: boolean;
  /** Data keys wrapped again. */
  readonly rewrapped: number;
}

/**
 * Replaces the key-encryption key when it is older than the setting, and wraps live data keys again that hang on another
 * one: also what a run before left. Old keys stay until an operator destroys them by command, since physical copies of the
 * database may still be needed. Keys that the provider renews itself are left to it.
 */
export async function renewKeys({
  ports,
  keys,
}: {
  readonly ports: Pick<Ports, 'transactions' | 'world' | 'keys' | 'settings'>;
  readonly keys: RotatingKeys;
}): Promise<Renewed> {
  const { keyDays } = ports.settings;
  if (keyDays === 0) return { rotated: false, rewrapped: 0 };
  const isOld = async () => {
    const since = await keys.since();
    return since !== undefined && ports.world.now().getTime() - since.getTime() >= keyDays * DAY_MS;
  };
  const rotated =
    (await isOld()) &&
    (await ports.transactions.run(JOB, async (store) => {
      // Locked, and looked at again: of several processes that find it old at once, one replaces it.
      await store.lockWrappings();
      if (!(await isOld())) return false;
      await keys.rotate();
      return true;
    }));
  const current = await keys.current();
  const waiting = await ports.transactions.run(JOB, (store) => store.keysWrappedByOthers(current, undefined, 1));
  if (waiting.length === 0) return { rotated, rewrapped: 0 };
  return { rotated, rewrapped: (await rewrapKeys(ports, current)).rewrapped };
}
