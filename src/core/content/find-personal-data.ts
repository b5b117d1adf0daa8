import type { ScreeningSettings } from './settings.ts';
import { fold, sourceSpan } from './text/fold.ts';
import type { Reason, ReasonCode } from './verdict.ts';

/** Card number by the Luhn formula (ISO/IEC 7812-1). Digits only. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = digits.charCodeAt(digits.length - 1 - index) - 48;
    const doubled = digit * 2;
    sum += index % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Issuer ranges with their lengths: Visa, Mastercard (also 2-series), American Express, Discover, Diners, JCB, Maestro, UnionPay. */
const CARDS =
  /^(?:4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2(?:2[2-9]|[3-6]\d|7[01]|720)\d{12,13}|3[47]\d{13}|6(?:011|5\d\d)\d{12}|3(?:0[0-5]|[68]\d)\d{11}|35(?:2[89]|[3-8]\d)\d{12}|(?:50|5[6-8]|6[37])\d{10,17}|62\d{14,17})$/;

/** Bank account number by modulo 97 (ISO 13616). Spaces removed, capitals. */
export function passesIban(iban: string): boolean {
  let rest = 0;
  for (const sign of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

const DIGIT_RUN = /\d(?:[ .\-/\n]{0,2}\d){12,18}(?!\d)/g;
const IBAN = /(?<![a-z0-9])[a-z]{2}\d{2}(?:[ \-\n]?[a-z0-9]){11,30}(?![a-z0-9])/g;
const PHONE = /(?<![\d.,/-])(?:\+|00)?\(?\d(?:[ .\-/()]{0,2}\d){6,14}(?![\d.,]*\d)/g;
const EMAIL =
  /[a-z0-9._%+-]+\s?(?:@|\(at\)|\[at\])\s?[a-z0-9-]+(?:\s?(?:\.|\(dot\)|\[dot\])\s?[a-z0-9-]+)*\s?(?:\.|\(dot\)|\[dot\])\s?[a-z]{2,10}/gi;
const WEB = /(?:https?:\/\/|www\.)[^\s]{3,}|(?<![\w@])(?:wa\.me|t\.me|bit\.ly)\/[^\s]+/gi;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly code: ReasonCode;
  readonly verdict: 'allow' | 'hold' | 'refuse';
  readonly message: string;
}

/** Finds card numbers, bank accounts and, where the settings say so, ways to be contacted. Positions are mapped back to the text as written. */
export function findPersonalData(
  source: string,
  path: string,
  fieldHint: string | undefined,
  settings: ScreeningSettings,
): Reason[] {
  if (!/\p{N}|@|www|at[\])]/iu.test(source)) return [];
  const folded = fold(source);
  const { text } = folded;
  const found: Found[] = [];
  for (const match of text.matchAll(DIGIT_RUN)) {
    const digits = match[0].replace(/\D/g, '');
    if (CARDS.test(digits) && passesLuhn(digits))
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        code: 'personal-data',
        verdict: 'refuse',
        message: 'This looks like a payment card number. For your safety it cannot be put on a product: remove it.',
      });
  }
  for (const match of text.matchAll(IBAN)) {
    const account = match[0].replace(/[^a-z0-9]/g, '');
    if (passesIban(account))
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        code: 'personal-data',
        verdict: 'refuse',
        message:
          'This looks like a bank account number (IBAN). For your safety it cannot be put on a product: remove it.',
      });
  }
  if (settings.phoneNumbers !== 'allow' && fieldHint !== 'phone')
    for (const match of text.matchAll(PHONE))
      if (isPhone(match[0]))
        found.push({
          start: match.index,
          end: match.index + match[0].length,
          code: 'personal-data',
          verdict: settings.phoneNumbers,
          message: 'This looks like a phone number, which this program does not put on products: remove it.',
        });
  if (settings.contacts !== 'allow' && fieldHint !== 'email' && fieldHint !== 'url')
    for (const pattern of [EMAIL, WEB])
      for (const match of source.matchAll(pattern))
        found.push({
          start: match.index,
          end: match.index + match[0].length,
          code: 'contact',
          verdict: settings.contacts,
          message: 'This looks like an e-mail or web address. A person will look at it before the order goes on.',
        });
  return found.flatMap(({ start, end, code, verdict, message }) => {
    if (verdict === 'allow') return [];
    const span = code === 'contact' ? ([start, end] as const) : sourceSpan(folded, start, end);
    return [{ code, verdict, path, evidence: source.slice(...span), span, message }];
  });
}

/** Not a date, a year range or a coordinate: 7 to 15 digits (ITU-T E.164), written as phones are. */
function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 15) return false;
  if (/^\(?\d{1,2}[./ -]\d{1,2}[./ -]\d{2,4}\)?$/.test(text) || /^\d{4}[./ -]\d{1,2}[./ -]\d{1,2}$/.test(text))
    return false;
  return !/^(?:1[89]|20)\d\d\s?[-–/]\s?(?:1[89]|20)\d\d$/.test(text);
}
