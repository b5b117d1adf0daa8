import { fail, ok, type Result } from '../../core/kernel/index.ts';
import {
  type ComplianceChange,
  complianceChanges,
  type HeldDocument,
  parseCompliance,
} from '../../core/program/index.ts';
import type { Actor, Ports } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** Most listings looked at before publishing. */
const MOST_LISTINGS = 100_000;

/** What rules would do to the shop as it is now. */
export interface RulesPreview {
  /** How many listings were looked at. */
  readonly looked: number;
  readonly changes: readonly (ComplianceChange & { readonly sellerName: string })[];
}

/** What other rules of compliance would take out of the shop and bring back, seller by seller, before anybody publishes them. */
export function previewRules(
  ports: Pick<Ports, 'transactions' | 'world'>,
  actor: Actor,
  document: unknown,
): Promise<Result<RulesPreview, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (actor.kind !== 'operator' && actor.kind !== 'auditor') return refuse('not-allowed');
    const rules = parseCompliance(document);
    if (!rules.ok) return fail({ because: 'rules-invalid', problems: rules.error });
    const now = ports.world.now();
    const heldBy = new Map<string, HeldDocument[]>();
    for (const one of await store.countingDocuments(now)) {
      const held = heldBy.get(one.sellerId) ?? [];
      held.push({ requirement: one.requirement, document: one.document, until: one.expiresAt.getTime() });
      heldBy.set(one.sellerId, held);
    }
    const listings = await store.judgedListings(MOST_LISTINGS);
    const names = new Map<string, string>(listings.map(({ sellerId, sellerName }) => [sellerId, sellerName]));
    const changes = complianceChanges(rules.value, listings, heldBy, now.getTime());
    return ok({
      looked: listings.length,
      changes: changes.map((one) => ({ ...one, sellerName: names.get(one.sellerId) ?? '' })),
    });
  });
}
