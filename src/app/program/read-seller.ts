import { ok, type Result, type SellerId } from '../../core/kernel/index.ts';
import type { AcceptanceRecord, Actor, Ports, SellerRecord, TermsRecord } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** A seller as its members and the operator see it. */
export interface SellerView {
  readonly seller: SellerRecord;
  readonly terms: TermsRecord | undefined;
  readonly acceptance: AcceptanceRecord | undefined;
  /** References of the GTIN exemptions that count now. */
  readonly exemptions: readonly string[];
}

/** A seller with where it stands about the terms. Only its members and staff may ask. */
export function readSeller(
  ports: Pick<Ports, 'transactions' | 'world'>,
  actor: Actor,
  id: SellerId,
): Promise<Result<SellerView, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const insider = actor.seller === id || actor.kind === 'operator' || actor.kind === 'auditor';
    const seller = insider ? await store.findSeller(id) : undefined;
    if (!seller) return refuse('not-found');
    const terms = await store.currentTerms(ports.world.now());
    const granted = await store.exemptionsOf(id);
    return ok({
      seller,
      terms,
      acceptance: terms && (await store.findAcceptance(id, terms.id)),
      exemptions: granted.flatMap(({ state, reference }) => (state === 'granted' && reference ? [reference] : [])),
    });
  });
}
