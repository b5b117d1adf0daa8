import type { Ports } from '../app/ports.ts';
import { publishRules } from '../app/program/publish-rules.ts';
import { DEFAULT_COMPLIANCE } from '../core/program/index.ts';

/** A new installation asks for the documents that laws ask for, until its operator publishes other rules. */
export async function ensureRules(ports: Ports): Promise<void> {
  const known = await ports.transactions.run({ kind: 'system' }, (store) => store.currentRules('compliance'));
  if (known) return;
  const published = await publishRules(ports, { kind: 'system' }, 'compliance', DEFAULT_COMPLIANCE);
  if (!published.ok)
    throw new Error(`The compliance rules that ship cannot be read: ${JSON.stringify(published.error)}`);
}
