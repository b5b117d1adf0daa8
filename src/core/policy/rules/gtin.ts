import { hasCompanyPrefix, parseGtin } from '../../listing/index.ts';
import type { SellerFacts } from '../finding.ts';
import type { Reason } from '../messages/reasons.ts';
import type { Observation, Rule, RuleContext } from '../rule.ts';
import type { ListingView } from '../view.ts';

/** All that is looked at: what the texts say does not matter. */
type Numbered = Pick<ListingView, 'listing'>;

/** `gtin`: a number of the seller's own, or an exemption granted to them. What nobody could look up goes to a person, never back to the seller. */
export const gtin: Rule<Numbered> = {
  clause: 'gtin',
  version: 1,
  *check(view, context) {
    const { gtin: typed = '', gtinExemption = '' } = view.listing.identifiers ?? {};
    const exempt = gtinExemption.trim() !== '' && holdsExemption(context.seller, gtinExemption);
    if (typed.trim() === '') {
      if (!exempt) yield withoutNumber(view, gtinExemption, context.seller);
      return;
    }
    if (exempt) return;
    const at = (because: Reason, suspect = false): Observation => ({
      because,
      path: '/identifiers/gtin',
      evidence: typed,
      severity: suspect ? 'suspect' : 'violation',
    });
    const reading = parseGtin(typed);
    if (!reading.ok) {
      yield at(`gtin-${reading.trouble}`, reading.trouble === 'packaging');
      return;
    }
    const standing = owner(reading.gtin, context);
    if (standing === 'other') yield at('gtin-not-yours');
    if (standing === 'unknown') yield at('gtin-owner-unknown', true);
    const taken = context.settings.takenGtins?.[reading.gtin];
    if (taken !== undefined && taken !== view.listing.id) yield at('gtin-taken', true);
  },
};

function withoutNumber(view: Numbered, exemption: string, seller: SellerFacts | undefined): Observation {
  if (exemption.trim() !== '') {
    return {
      because: 'gtin-exemption-unknown',
      path: '/identifiers/gtinExemption',
      evidence: exemption,
      severity: isKnown(seller) ? 'violation' : 'suspect',
    };
  }
  return {
    because: 'gtin-missing',
    path: view.listing.identifiers ? '/identifiers' : '',
    evidence: 'gtin: –, gtinExemption: –',
  };
}

function holdsExemption(seller: SellerFacts | undefined, reference: string): boolean {
  const plain = (text: string) => text.normalize('NFKC').trim().toLowerCase();
  return (seller?.gtinExemptions ?? []).some((held) => plain(held) === plain(reference));
}

function isKnown(seller: SellerFacts | undefined): boolean {
  return seller?.companyPrefixes !== undefined || seller?.gtinExemptions !== undefined || seller?.brands !== undefined;
}

/** Whose the number is: by the seller's verified prefixes, then by what a registry said of the very number. */
function owner(gtin14: string, { seller, settings }: RuleContext): 'seller' | 'other' | 'unknown' {
  const prefixes = seller?.companyPrefixes ?? [];
  if (prefixes.some((prefix) => hasCompanyPrefix(gtin14, prefix))) return 'seller';
  const answer = settings.registry?.[gtin14];
  if (answer?.status === 'active' && answer.licenceKey !== undefined && prefixes.includes(answer.licenceKey)) {
    return 'seller';
  }
  if (answer?.status === 'unknown') return 'unknown';
  return isKnown(seller) ? 'other' : 'unknown';
}
