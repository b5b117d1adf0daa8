import { type ComplianceRules, type HeldDocument, missingDocuments } from './compliance.ts';

/** A listing in the shop, or off it for want of a document, in as much as rules of compliance ask about it. */
export interface JudgedListing {
  readonly sellerId: string;
  readonly title: string;
  readonly category: string | undefined;
  readonly inShop: boolean;
}

/** What rules would do to one seller's listings. */
export interface ComplianceChange {
  readonly sellerId: string;
  /** Titles of listings that would leave the shop. */
  readonly leaves: readonly string[];
  /** Titles of listings that would come back. */
  readonly returns: readonly string[];
  /** Titles of the documents those that leave would need. */
  readonly needs: readonly string[];
}

/** What rules would change among present listings at a time, seller by seller; a seller of whom nothing changes is left out. */
export function complianceChanges(
  rules: ComplianceRules,
  listings: readonly JudgedListing[],
  heldBy: ReadonlyMap<string, readonly HeldDocument[]>,
  now: number,
): ComplianceChange[] {
  const found = new Map<string, { leaves: string[]; returns: string[]; needs: Set<string> }>();
  for (const { sellerId, title, category, inShop } of listings) {
    const missing = missingDocuments(rules, category, heldBy.get(sellerId) ?? [], now);
    if (inShop === (missing.length === 0)) continue;
    const change = found.get(sellerId) ?? { leaves: [], returns: [], needs: new Set<string>() };
    found.set(sellerId, change);
    if (!inShop) change.returns.push(title);
    else {
      change.leaves.push(title);
      for (const { document } of missing) change.needs.add(document.title);
    }
  }
  return [...found].map(([sellerId, { leaves, returns, needs }]) => ({
    sellerId,
    leaves,
    returns,
    needs: [...needs],
  }));
}
