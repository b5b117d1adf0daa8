import type { Listing } from '../listing/index.ts';
import type { Checked, Finding, SellerFacts } from './finding.ts';
import { LEXICONS } from './lexicons/index.ts';
import { say } from './messages/index.ts';
import type { Observation, RuleContext } from './rule.ts';
import { gtin } from './rules/gtin.ts';
import { RULES } from './rules/index.ts';
import type { PolicySettings } from './settings.ts';
import { bitOf, EVERY_LANGUAGE, type Language, languageOf } from './text/language.ts';
import { compileMatcher, type Matcher } from './text/matcher.ts';
import { readerFor } from './text/reading.ts';
import { viewListing } from './view.ts';

/** Version of the rules: the sum of what each rule and the lexicons count. Two equal versions judge alike. */
export const RULES_VERSION = `2026.11-${RULES.map(({ rule }) => rule.version).join('.')}`;

const NO_SETTINGS: PolicySettings = {};
const NO_WORDS: NonNullable<PolicySettings['words']> = [];
const matchers = new WeakMap<NonNullable<PolicySettings['words']>, Matcher>();

/** Compiling takes a while: once for each list of the operator's own words, whatever else the settings say. */
function matcherFor({ words = NO_WORDS }: PolicySettings): Matcher {
  let matcher = matchers.get(words);
  if (!matcher) {
    matcher = compileMatcher([...LEXICONS, ...words]);
    matchers.set(words, matcher);
  }
  return matcher;
}

/** Longest evidence a finding carries, in UTF-16 units. */
const LONGEST_EVIDENCE = 300;

/**
 * Judges a listing against the terms. Pure and total: the same listing, seller and settings give the same findings.
 * Pass the same list of `settings.words` each time: it is compiled once.
 */
export function checkListing(
  input: { readonly listing: Listing; readonly seller?: SellerFacts | undefined },
  settings: PolicySettings = NO_SETTINGS,
): Checked {
  const known = languageOf(input.listing.locale);
  const language: Language = known ?? 'en';
  const languages = known === undefined ? EVERY_LANGUAGE : bitOf(known) | bitOf('en');
  const view = viewListing(input.listing, language, readerFor(matcherFor(settings), languages));
  const findings: Finding[] = [];
  const context: RuleContext = { seller: input.seller, settings, found: findings };
  for (const { rule } of RULES) {
    if (isAllowed(input.listing.id, rule.clause, settings)) continue;
    for (const seen of rule.check(view, context)) findings.push(toFinding(rule.clause, seen, language, settings));
  }
  const verdict = findings.some(({ severity }) => severity === 'violation')
    ? 'reject'
    : findings.length > 0
      ? 'review'
      : 'accept';
  return { verdict, findings, rules: RULES_VERSION };
}

/** What the `gtin` clause alone has against a listing, as `checkListing` finds it, without reading a single text: for judging a shop's thousands again. */
export function checkNumber(
  { listing, seller }: { readonly listing: Listing; readonly seller?: SellerFacts | undefined },
  settings: PolicySettings = NO_SETTINGS,
): Finding[] {
  if (isAllowed(listing.id, gtin.clause, settings)) return [];
  const language = languageOf(listing.locale) ?? 'en';
  const seen = gtin.check({ listing }, { seller, settings, found: [] });
  return [...seen].map((one) => toFinding(gtin.clause, one, language, settings));
}

function toFinding(
  clause: Finding['clause'],
  seen: Observation,
  language: Language,
  settings: PolicySettings,
): Finding {
  const evidence =
    seen.evidence.length > LONGEST_EVIDENCE ? `${seen.evidence.slice(0, LONGEST_EVIDENCE)}…` : seen.evidence;
  return {
    clause,
    severity: settings.reviewOnly?.includes(clause) ? 'suspect' : (seen.severity ?? 'violation'),
    path: seen.path,
    evidence,
    ...say(seen.because, language, evidence),
    language,
    english: say(seen.because, 'en', evidence),
    because: seen.because,
  };
}

function isAllowed(listingId: string, clause: Finding['clause'], settings: PolicySettings): boolean {
  return (settings.allow ?? []).some(
    (allowance) =>
      allowance.listingId === listingId && (allowance.clauses === undefined || allowance.clauses.includes(clause)),
  );
}
