import type { SellerId } from '../../core/kernel/index.ts';
import type { Listing } from '../../core/listing/index.ts';
import {
  type ComplianceRules,
  type HeldDocument,
  type MissingDocument,
  missingDocuments,
  parseCompliance,
} from '../../core/program/index.ts';
import type { CheckResult, DocumentRecord, RulesRecord, Store } from '../ports.ts';

/** The newest rules, by which what is published is judged. An installation that published none asks for nothing; `ensure-rules` publishes what ships at the first start. */
export async function complianceRules(store: Store): Promise<ComplianceRules> {
  return read(await store.currentRules('compliance'));
}

/** The rules that bind what is in the shop at a time: the newest, or those before them while a day is still to come. */
export async function bindingComplianceRules(store: Store, now: Date): Promise<ComplianceRules> {
  return read(await store.bindingRules('compliance', now));
}

function read(stored: RulesRecord | undefined): ComplianceRules {
  const rules = stored && parseCompliance(stored.document);
  return rules?.ok ? rules.value : { requirements: [] };
}

/** A seller's documents that count. */
export async function heldDocuments(store: Store, seller: SellerId): Promise<HeldDocument[]> {
  return (await store.documentsOf(seller)).filter(({ state }) => state === 'accepted').map(asHeld);
}

const asHeld = ({ requirement, document, expiresAt }: DocumentRecord): HeldDocument => ({
  requirement,
  document,
  until: expiresAt.getTime(),
});

/** What a listing lacks before it may be sold: where, which law asks for it, what to do, and where to do it. */
export async function complianceProblems(
  store: Store,
  seller: SellerId,
  listing: Listing,
  now: Date,
): Promise<CheckResult['problems']> {
  const rules = await complianceRules(store);
  const documents = await store.documentsOf(seller);
  const held = documents.filter(({ state }) => state === 'accepted').map(asHeld);
  return missingDocuments(rules, listing.category, held, now.getTime()).map((missing) => ({
    path: '/category',
    message: `${wants(missing)} ${next(documents, missing)}`,
    help: 'documents',
    supply: `/studio/documents?for=${missing.requirement.id}/${missing.document.id}`,
  }));
}

function wants({ requirement, document }: MissingDocument): string {
  const [law] = requirement.laws;
  return `“${requirement.title}” needs a valid “${document.title}” with its declaration (${law?.name}, ${law?.citation}).`;
}

/** What became of the last one that was sent, and what to do now. Newest documents come first. */
function next(documents: readonly DocumentRecord[], { requirement, document }: MissingDocument): string {
  const last = documents.find((one) => one.requirement === requirement.id && one.document === document.id);
  const then = 'the listing can be published once it is accepted.';
  if (last?.state === 'submitted') return `Yours waits for a person; ${then}`;
  if (last?.state === 'declined')
    return `The last one was not accepted: ${last.reasons} Upload another under Documents; ${then}`;
  if (last) {
    return `The last one counted until ${last.expiresAt.toISOString().slice(0, 10)}. Upload a new one under Documents; ${then}`;
  }
  return `Upload it under Documents; ${then}`;
}
