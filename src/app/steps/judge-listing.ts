import type { ListingId } from '../../core/kernel/index.ts';
import { type Gtin14, type Listing, parseGtin } from '../../core/listing/index.ts';
import { checkListing } from '../../core/policy/index.ts';
import { templateProblems } from '../../core/template/index.ts';
import type { CheckResult, Ports, SellerRecord, Store } from '../ports.ts';
import { complianceProblems } from './compliance.ts';
import { fontProblems } from './gather-fonts.ts';

/** The GTIN of a listing in the one form in which GTINs are compared; null where it has none that is right. */
export function gtinOf(listing: Listing): Gtin14 | null {
  const reading = parseGtin(listing.identifiers?.gtin ?? '');
  return reading.ok ? reading.gtin : null;
}

/** Judges a listing of the program, whether its GTIN is another product's in the shop, and whether its fonts are there. */
export async function judgeStored(
  ports: Pick<Ports, 'settings' | 'world'>,
  store: Store,
  id: ListingId,
  listing: Listing,
  seller: SellerRecord,
): Promise<CheckResult> {
  const gtin = gtinOf(listing);
  const holder = gtin && (await store.findGtinHolder(gtin, id));
  const now = ports.world.now();
  const exemptions = await exemptionsFor(store, seller, listing, now);
  const known = { ...seller, gtinExemptions: [...seller.gtinExemptions, ...exemptions] };
  const judged = judgeListing(ports, listing, known, gtin && holder ? { [gtin]: holder } : undefined);
  const documents = await complianceProblems(store, seller.id, listing, now);
  const fonts = await fontProblems(store, seller.id, listing.template);
  return { ...judged, problems: [...judged.problems, ...fonts, ...documents] };
}

/** References of the exemptions that cover this very listing now: its brand, its category, and not run out. */
async function exemptionsFor(store: Store, seller: SellerRecord, listing: Listing, now: Date): Promise<string[]> {
  const plain = (text: string | undefined) => (text ?? '').normalize('NFKC').trim().toLowerCase();
  const granted = await store.exemptionsOf(seller.id);
  return granted.flatMap(({ state, reference, expiresAt, brand, category }) => {
    const counts = state === 'granted' && reference && expiresAt && expiresAt > now;
    const covers = plain(brand) === plain(listing.brand) && plain(listing.category).startsWith(plain(category));
    return counts && covers ? [reference] : [];
  });
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
    problems: [...templateProblems(listing.template, listing.price?.currency), ...offerProblems(listing)],
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
