export { type Artwork, parseArtwork } from './artwork/parse-artwork.ts';
export { type FieldHint, hintOf } from './field-hint.ts';
export { CONTENT_HELP, type ContentHelp } from './help/content-help.ts';
export type { Category, Lexicon } from './lexicon.ts';
export type {
  Classification,
  PictureClassifier,
  PictureScreening,
  TextReader,
  UnreadablePicture,
} from './picture-screening.ts';
export { type FingerprintIndex, indexFingerprints, type NearFingerprint } from './pictures/fingerprint-index.ts';
export { cropLuma, type Luma, trimBorder } from './pictures/luma.ts';
export { findListed, type ListedPicture, listFingerprints, lookUpFingerprints } from './pictures/match-picture.ts';
export {
  distance,
  type Fingerprint,
  type Fingerprints,
  fingerprint,
  fingerprintFromHex,
  fingerprintToHex,
  orientationsOf,
  SAME_PICTURE,
} from './pictures/pdq.ts';
export { lookOf, type PictureLook, turnedFingerprints } from './pictures/picture-look.ts';
export { appealableUntil, CASE_APPEAL, type CaseAppealState } from './review/case-appeal.ts';
export {
  CASE,
  type CaseDecision,
  type CaseFacts,
  type CaseState,
  helpOfRefusal,
  priorityOf,
  REFUSALS,
  REMEMBERED,
  type RefusalCode,
} from './review/review-case.ts';
export { STATEMENT_LANGUAGES, statementOf } from './review/statement.ts';
export { RIGHTS_STATEMENT, RIGHTS_STATEMENTS, type RightsStatement } from './rights-statement.ts';
export { screenTexts, type TextToScreen } from './screen-texts.ts';
export { DEFAULT_SETTINGS, type ScreeningSettings } from './settings.ts';
export { RIGHTS, type RightKind, TAKEDOWN, TAKEN_DOWN, type TakedownState } from './takedown.ts';
export {
  type Reason,
  type ReasonCode,
  type Screening,
  type ScreeningVerdict,
  type Span,
  stronger,
  sumUp,
} from './verdict.ts';
