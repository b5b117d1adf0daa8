export type { Category, Lexicon } from './lexicon.ts';
export { RIGHTS_STATEMENT, RIGHTS_STATEMENTS, type RightsStatement } from './rights-statement.ts';
export { screenTexts, type TextToScreen } from './screen-texts.ts';
export { DEFAULT_SETTINGS, type ScreeningSettings } from './settings.ts';
export {
  type Reason,
  type ReasonCode,
  type Screening,
  type ScreeningVerdict,
  type Span,
  stronger,
  sumUp,
} from './verdict.ts';
