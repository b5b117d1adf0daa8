export { checkListing, checkNumber, RULES_VERSION } from './check-listing.ts';
export { CLAUSES, type Clause } from './clauses.ts';
export {
  type Checked,
  CLAUSE_CODES,
  type ClauseCode,
  type Finding,
  type SellerFacts,
  type Severity,
  type Verdict,
} from './finding.ts';
export { inShort } from './in-short.ts';
export { parsePolicySettings } from './parse-settings.ts';
export type { CaseField, CaseListing, RuleCase, RuleCases } from './rule.ts';
export { RULES } from './rules/index.ts';
export type { Allowance, PolicySettings, RegistryAnswer } from './settings.ts';
export { LANGUAGES, type Language, languageOf } from './text/language.ts';
export type { Lexicon } from './text/lexicon.ts';
