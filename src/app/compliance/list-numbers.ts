import { ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, ExemptionRecord, Ports, PrefixRecord } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** Most rows of each queue that a page shows. */
const MOST = 200;

/** Prefixes and exemptions: a seller's own, or for staff what waits for a person. */
export function listNumbers(
  ports: Pick<Ports, 'transactions'>,
  actor: Actor,
): Promise<
  Result<
    { prefixes: (PrefixRecord & Named)[]; exemptions: (ExemptionRecord & Named & { rivals: string[] })[] },
    Trouble
  >
> {
  return ports.transactions.run(actor, async (store) => {
    const staff = actor.kind === 'operator' || actor.kind === 'auditor';
    if (!staff && !actor.seller) return refuse('not-found');
    const slice = { after: undefined, limit: MOST };
    const prefixes = actor.seller ? await store.prefixesOf(actor.seller) : await store.prefixesInReview(slice);
    const exemptions = actor.seller ? await store.exemptionsOf(actor.seller) : await store.exemptionsInReview(slice);
    const named = async <T extends PrefixRecord | ExemptionRecord>(one: T): Promise<T & Named> => ({
      ...one,
      sellerName: (await store.findSeller(one.sellerId))?.name ?? '',
    });
    return ok({
      prefixes: await Promise.all(prefixes.map(named)),
      exemptions: await Promise.all(
        exemptions.map(async (one) => ({
          ...(await named(one)),
          // Who else holds the brand is for whoever decides, nobody else.
          rivals: staff && !actor.seller ? await store.rivalsFor(one.brand, one.sellerId) : [],
        })),
      ),
    });
  });
}

interface Named {
  readonly sellerName: string;
}
