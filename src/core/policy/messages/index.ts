import type { Language } from '../text/language.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import type { AllWordings, Reason } from './reasons.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import { zh } from './zh.ts';

const WORDINGS: AllWordings = { en, de, fr, it, es, nl, sv, pl, pt, tr, ja, zh, ar };

/** Longest evidence within a message; the finding itself carries more. */
const QUOTED = 120;

/** A reason in words. */
export function say(reason: Reason, language: Language, evidence: string): { message: string; fix: string } {
  const [message, fix] = WORDINGS[language][reason];
  const quoted = evidence.length > QUOTED ? `${evidence.slice(0, QUOTED)}…` : evidence;
  return { message: message.replace('{evidence}', () => quoted), fix };
}
