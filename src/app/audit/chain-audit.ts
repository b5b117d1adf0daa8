import type { Ports } from '../ports.ts';
import { chainEntries } from '../steps/chain-entries.ts';

/** Puts what was logged since the last time into the chain, and signs a checkpoint over it. */
export function chainAudit(ports: Pick<Ports, 'transactions' | 'world' | 'signing' | 'settings'>): Promise<void> {
  return chainEntries(ports);
}
