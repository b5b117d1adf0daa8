import type { Problem, SellerId } from '../../core/kernel/index.ts';
import type { Listing } from '../../core/listing/index.ts';
import {
  type ComplianceRules,
  type HeldDocument,
  missingDocuments,
  parseCompliance,
} from '../../core/program/index.ts';
import type { Store } from '../ports.ts';

/** The rules in force. An installation that published none asks for nothing; `ensure-rules` publishes what ships at the first start. */
export async function complianceRules(store: Store): Promise<ComplianceRules> {
  const stored = await store.currentRules('compliance');
  const rules = stored && parseCompliance(stored.document);
  return rules?.ok ? rules.value : { requirements: [] };
}

/** A seller's documents that count. */
export async function heldDocuments(store: Store, seller: SellerId): Promise<HeldDocument[]> {
  const documents = await store.documentsOf(seller);
  return documents
    .filter(({ state }) => state === 'accepted')
    .map(({ requirement, document, expiresAt }) => ({ requirement, document, until: expiresAt.getTime() }));
}

/** What a listing lacks before it may be sold: where, which law asks for it, and what to do. */
export async function complianceProblems(
  store: Store,
  seller: SellerId,
  listing: Listing,
  now: Date,
): Promise<Problem[]> {
  const rules = await complianceRules(store);
  const missing = missingDocuments(rules, listing.category, await heldDocuments(store, seller), now.getTime());
  return missing.map(({ requirement, document }) => ({
    path: '/category',
    message: `“${requirement.title}” needs a valid “${document.title}” (${requirement.laws[0]?.name}, ${requirement.laws[0]?.citation}). Upload it under Documents; the listing can be published once it is accepted.`,
  }));
}
