import type { Listing } from '../../core/listing/index.ts';
import { checkListing } from '../../core/policy/index.ts';
import { templateProblems } from '../../core/template/index.ts';
import type { CheckResult, SellerRecord } from '../ports.ts';

/** Judges a listing as it stands: against the program's terms, and whether its parts fit together. */
export function judgeListing(listing: Listing, seller: SellerRecord | undefined): CheckResult {
  const { verdict, findings, rules } = checkListing({
    listing,
    seller: seller && {
      companyPrefixes: seller.companyPrefixes,
      gtinExemptions: seller.gtinExemptions,
      brands: seller.brands,
    },
  });
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
