export {
  ACTION,
  ACTION_KINDS,
  type ActionKind,
  type ActionState,
  APPEAL,
  type AppealState,
  becomesFinal,
  daysAfter,
  type Instant,
  mayAppeal,
} from './action.ts';
export { APPLICATION, type ApplicationState } from './application.ts';
export { clipSpan } from './clip-span.ts';
export {
  type ComplianceRules,
  type HeldDocument,
  type MissingDocument,
  missingDocuments,
  parseCompliance,
  type Requirement,
  requirementsFor,
} from './compliance.ts';
export { type ComplianceChange, complianceChanges, type JudgedListing } from './compliance-changes.ts';
export { DEFAULT_COMPLIANCE } from './compliance-defaults.ts';
export {
  composeStatement,
  type Statement,
  type StatementCase,
  type StatementPart,
  type StatementSource,
} from './compose-statement.ts';
export { agreementRate, drawSample } from './draw-sample.ts';
export {
  DEFAULT_ELIGIBILITY,
  type EligibilityLine,
  type EligibilityRules,
  judgeEligibility,
  parseEligibility,
} from './eligibility.ts';
export { DEFAULT_ENFORCEMENT, type EnforcementSettings, parseEnforcementSettings } from './enforcement-settings.ts';
export { type ExemptionScope, exemptionCovers } from './exemption.ts';
export { type Closed, type Feature, mayUse } from './features.ts';
export { HELP_OF_MEASURE, HELP_OF_OCCASION, helpOfOccasion } from './help/help-of.ts';
export type { HelpExample, HelpPage } from './help/help-page.ts';
export { OBLIGATION_HELP } from './help/obligation-help.ts';
export { TOPIC_HELP } from './help/topic-help.ts';
export {
  type IdentityFacts,
  type LinkSettings,
  linkScore,
  MARK_KINDS,
  type Mark,
  type MarkKind,
  marksOf,
  sameBusiness,
} from './identity.ts';
export { activeStrikes, type LadderSettings, type NextStep, nextStep, type PastAction } from './ladder.ts';
export { NOT_MADE_REASON } from './notices/not-made-reason.ts';
export {
  NOTICE_LANGUAGES,
  type NoticeFacts,
  type NoticeLanguage,
  type NoticeText,
  OCCASIONS,
  type Occasion,
} from './notices/occasions.ts';
export { type MailText, noticeLanguage, writeInvitation, writeMail, writeNotice } from './notices/write-notice.ts';
export { OBLIGATION_TITLES } from './obligation-titles.ts';
export { type Gravity, OBLIGATION_CODES, OBLIGATIONS, type Obligation } from './obligations.ts';
export { PARTICIPATION, type Participation, participationAfter } from './participation.ts';
export {
  MEASURES,
  type Measure,
  type MeasureCode,
  type Standing,
  type StandingCounts,
  type StandingLevel,
  type StandingSettings,
  standingOf,
} from './standing.ts';
export { STATEMENT_LANGUAGES, type StatementLanguage } from './statement-words.ts';
export { type DifferencePart, termsDifference } from './terms-difference.ts';
export { makeUntil, type OpenOrderSettings } from './wind-down.ts';
