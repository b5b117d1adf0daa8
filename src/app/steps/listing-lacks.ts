import type { Listing } from '../../core/listing/index.ts';
import { type ComplianceRules, missingDocuments } from '../../core/program/index.ts';
import type { Ports, SellerRecord, Store } from '../ports.ts';
import { bindingComplianceRules, complianceRules, heldDocuments } from './compliance.ts';
import { numberStands } from './judge-listing.ts';

/** What stands for an exemption where others name a requirement of the compliance rules. */
export const EXEMPTION = 'gtin-exemption';

/** What a listing lacks: the requirement, and what its document is called. */
export interface Lack {
  readonly requirement: string;
  readonly title: string;
}

/** What a listing lacks to be in the shop now, and what it lacks for the day on which newer rules bind it. */
export interface Lacks {
  readonly now: Lack | undefined;
  readonly later: Lack | undefined;
}

/** Tells what a listing lacks. */
export type LacksOf = (listing: Listing) => Lacks;

/** How to tell what listings of a seller lack: documents their categories need, and the exemption they are sold under. */
export async function lacksOf(
  ports: Pick<Ports, 'world' | 'settings'>,
  store: Store,
  seller: SellerRecord,
): Promise<LacksOf> {
  const now = ports.world.now();
  const newest = await complianceRules(store);
  const binding = await bindingComplianceRules(store, now);
  const held = await heldDocuments(store, seller.id);
  const exemptions = await store.exemptionsOf(seller.id);
  const byDocuments = (rules: ComplianceRules) => {
    // Thousands of listings share a few categories.
    const known = new Map<string | undefined, Lack | undefined>();
    return ({ category }: Listing): Lack | undefined => {
      if (known.has(category)) return known.get(category);
      const [missing] = missingDocuments(rules, category, held, now.getTime());
      const lack = missing && { requirement: missing.requirement.id, title: missing.document.title };
      known.set(category, lack);
      return lack;
    };
  };
  const lacksForNewest = byDocuments(newest);
  const lacksForBinding = byDocuments(binding);
  const exemption = (listing: Listing): Lack | undefined => {
    const { gtin = '', gtinExemption = '' } = listing.identifiers ?? {};
    // A number is the seller's own for good; only what is sold without one needs an exemption every day.
    if (gtin.trim() !== '' && gtinExemption.trim() === '') return undefined;
    const stands = numberStands(ports, listing, seller, exemptions, now);
    return stands ? undefined : { requirement: EXEMPTION, title: 'GTIN exemption' };
  };
  return (listing) => {
    const later = lacksForNewest(listing);
    // Whoever meets the newer rules needs not meet the older ones.
    const today = later && lacksForBinding(listing);
    return { now: exemption(listing) ?? today, later: today ? undefined : later };
  };
}
