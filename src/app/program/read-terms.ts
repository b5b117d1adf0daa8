import { ok, type Result } from '../../core/kernel/index.ts';
import type { Ports, TermsRecord } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** The terms in force now. */
export function readTerms(ports: Pick<Ports, 'transactions' | 'world'>): Promise<Result<TermsRecord, Trouble>> {
  return ports.transactions.run({ kind: 'visitor' }, async (store) => {
    const terms = await store.currentTerms(ports.world.now());
    return terms ? ok(terms) : refuse('not-found');
  });
}
