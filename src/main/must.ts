import type { Trouble } from '../app/trouble.ts';
import type { Result } from '../core/kernel/index.ts';

/** The demo is ours: if a verb refuses it, that is a bug of the demo, and the message says which. */
export function must<T>(result: Result<T, Trouble>): T {
  if (result.ok) return result.value;
  throw new Error(`The demo could not be seeded: ${JSON.stringify(result.error)}`);
}
