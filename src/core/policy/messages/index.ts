import type { Language } from '../text/language.ts';
import { en } from './en.ts';
import type { Reason, Wordings } from './reasons.ts';

const WORDINGS: Partial<Record<Language, Wordings>> = { en };

/** Longest evidence within a message; the finding itself carries more. */
const QUOTED = 120;

/** A reason in words. */
export function say(reason: Reason, language: Language, evidence: string): { message: string; fix: string } {
  const [message, fix] = (WORDINGS[language] ?? en)[reason];
  const quoted = evidence.length > QUOTED ? `${evidence.slice(0, QUOTED)}…` : evidence;
  return { message: message.replace('{evidence}', () => quoted), fix };
}
