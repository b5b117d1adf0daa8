import type { ListingId } from '../../core/kernel/index.ts';
import { type Gtin14, type Listing, parseGtin } from '../../core/listing/index.ts';
import { checkListing, checkNumber } from '../../core/policy/index.ts';
import { exemptionCovers } from '../../core/program/index.ts';
import { templateProblems } from '../../core/template/index.ts';
import type { CheckResult, ExemptionRecord, Ports, SellerRecord, Store } from '../ports.ts';
import { complianceProblems } from './compliance.ts';
import { fontProblems } from './gather-fonts.ts';

/** The GTIN of a listing in the one form in which GTINs are compared; null where it has none that is right. */
export function gtinOf(listing: Listing): Gtin14 | null {
  const reading = parseGtin(listing.identifiers?.gtin ?? '');
  return reading.ok ? reading.gtin : null;
}

/**
 * Judges a seller's listing: against the terms, for the documents its category needs, whether its GTIN is another product's in
 * the shop, and whether its fonts are there. `id` is absent for one that was never saved. That a number is taken is told, by whom never.
 */
export async function judgeStored(
  ports: Pick<Ports, 'settings' | 'world'>,
  store: Store,
  id: ListingId | undefined,
  listing: Listing,
  seller: SellerRecord,
): Promise<CheckResult> {
  const gtin = gtinOf(listing);
  const holder = gtin && (await store.findGtinHolder(gtin, id));
  const now = ports.world.now();
  const exemptions = await store.exemptionsOf(seller.id);
  const taken = gtin && holder ? { [gtin]: holder } : undefined;
  const covered = underExemptions(listing, seller, exemptions, now);
  const judged = judgeListing(ports, covered.listing, covered.seller, taken);
  const documents = await complianceProblems(store, seller.id, listing, now);
  const missing = await fontProblems(store, seller.id, listing.template);
  const fonts = missing.map((one) => ({ ...one, help: 'fonts' }));
  return { ...judged, problems: [...judged.problems, ...fonts, ...documents] };
}

/** Whether a listing may be sold by its number, or by an exemption that covers it at a time: all that changes by itself from day to day. */
export function numberStands(
  ports: Pick<Ports, 'settings'>,
  listing: Listing,
  seller: SellerRecord,
  exemptions: readonly ExemptionRecord[],
  now: Date,
): boolean {
  const findings = checkNumber(underExemptions(listing, seller, exemptions, now), ports.settings.policy);
  return !findings.some(({ severity }) => severity === 'violation');
}

/**
 * A listing, and its seller with the exemptions that cover it at a time. One that carries no number and names no exemption
 * picks up the exemption of its brand and category by itself.
 */
function underExemptions(
  listing: Listing,
  seller: SellerRecord,
  exemptions: readonly ExemptionRecord[],
  now: Date,
): { readonly listing: Listing; readonly seller: SellerRecord } {
  const covering = exemptions.flatMap((one) => {
    const counts = one.state === 'granted' && one.reference && one.expiresAt && one.expiresAt > now;
    return counts && exemptionCovers(one, listing) ? [one.reference] : [];
  });
  const { gtin = '', gtinExemption = '' } = listing.identifiers ?? {};
  const [picked] = covering;
  const picksUp = picked !== undefined && gtin.trim() === '' && gtinExemption.trim() === '';
  return {
    listing: picksUp ? { ...listing, identifiers: { gtinExemption: picked } } : listing,
    seller: { ...seller, gtinExemptions: [...seller.gtinExemptions, ...covering] },
  };
}

/** Judges a listing as it stands: against the program's terms, and whether its parts fit together. */
export function judgeListing(
  ports: Pick<Ports, 'settings'>,
  listing: Listing,
  seller: SellerRecord | undefined,
  takenGtins?: Readonly<Record<Gtin14, string>>,
): CheckResult {
  const { verdict, findings, rules } = checkListing(
    {
      listing,
      seller: seller && {
        companyPrefixes: seller.companyPrefixes,
        gtinExemptions: seller.gtinExemptions,
        brands: seller.brands,
      },
    },
    { ...ports.settings.policy, takenGtins },
  );
  return {
    verdict,
    findings,
    rules,
    problems: [...templateProblems(listing.template, listing.price?.currency), ...offerProblems(listing)].map(
      (one) => ({
        ...one,
        help: 'listing-parts',
      }),
    ),
  };
}

/** What a listing needs before anyone can buy it. */
function offerProblems(listing: Listing): CheckResult['problems'] {
  const problems = [];
  if (!listing.price) problems.push({ path: '/price', message: 'Set a price.' });
  if (listing.template.surfaces.length === 0) {
    problems.push({ path: '/template/surfaces', message: 'Add a surface, with its size and a photo.' });
  }
  try {
    new Intl.Locale(listing.locale);
  } catch {
    problems.push({ path: '/locale', message: 'The language is a BCP 47 tag, for example en-GB.' });
  }
  return problems;
}
