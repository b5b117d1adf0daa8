/** A GTIN as 14 digits, left-padded with zeros: the one form in which GTINs are compared (GS1 General Specifications, section 3.3.2). */
export type Gtin14 = string;

/** What can be wrong with the digits of a GTIN. */
export type GtinTrouble = 'malformed' | 'check-digit' | 'range' | 'packaging';

export type GtinReading =
  | { readonly ok: true; readonly gtin: Gtin14 }
  | { readonly ok: false; readonly trouble: GtinTrouble; readonly gtin?: Gtin14 };

/** Reads a GTIN-8, -12, -13 or -14 as typed: blanks and hyphens between digits do not count, nor does the width of the digits. */
export function parseGtin(typed: string): GtinReading {
  const digits = typed.normalize('NFKC').replace(/[\s\u2010-\u2015-]/g, '');
  if (!/^(?:\d{8}|\d{12,14})$/.test(digits)) return { ok: false, trouble: 'malformed' };
  const gtin = digits.padStart(14, '0');
  if (checkDigit(gtin.slice(0, 13)) !== Number(gtin[13])) {
    const expanded = digits.length === 8 ? expandUpcE(digits) : undefined;
    if (expanded === undefined) return { ok: false, trouble: 'check-digit', gtin };
    return judged(expanded);
  }
  return judged(gtin);
}

function judged(gtin: Gtin14): GtinReading {
  const trouble = rangeTrouble(gtin);
  return trouble === undefined ? { ok: true, gtin } : { ok: false, trouble, gtin };
}

/** The check digit of GS1 numbers: weights 3 and 1 from the right, modulo 10 (GS1 General Specifications, section 7.9.1). */
export function checkDigit(body: string): number {
  let sum = 0;
  for (let index = 0; index < body.length; index += 1) {
    sum += (body.charCodeAt(index) - 48) * ((body.length - index) % 2 === 1 ? 3 : 1);
  }
  return (10 - (sum % 10)) % 10;
}

/** The GTIN-14 behind a zero-suppressed UPC-E of 8 digits, if its check digit is right (GS1 General Specifications, section 5.2.2.4). */
function expandUpcE(digits: string): Gtin14 | undefined {
  if (digits[0] !== '0') return undefined;
  const [a, b, c, d, e, last] = digits.slice(1, 7);
  const body =
    last! <= '2'
      ? `0${a}${b}${last}0000${c}${d}${e}`
      : last === '3'
        ? `0${a}${b}${c}00000${d}${e}`
        : last === '4'
          ? `0${a}${b}${c}${d}00000${e}`
          : `0${a}${b}${c}${d}${e}0000${last}`;
  const gtin = `00${body}${digits[7]}`;
  return checkDigit(gtin.slice(0, 13)) === Number(digits[7]) ? gtin : undefined;
}

/**
 * Ranges of prefixes that identify no trade item sold to consumers (GS1 General Specifications, figure 1.4.2-1 "GS1 prefixes",
 * and the list of GS1 company prefixes): restricted circulation, coupons, refund receipts, serials and demonstration.
 */
const NO_TRADE_ITEM: readonly (readonly [from: string, to: string])[] = [
  ['020', '029'], // restricted circulation within a region
  ['040', '049'], // restricted circulation within a company
  ['050', '059'], // reserved, formerly coupons
  ['200', '299'], // restricted circulation within a region
  ['951', '952'], // General Manager Numbers; demonstration
  ['960', '969'], // GTIN-8 only
  ['977', '979'], // serials, books, music: an ISSN or ISBN identifies no customizable product
  ['980', '984'], // refund receipts, coupons
  ['990', '999'], // coupons
];

function rangeTrouble(gtin: Gtin14): GtinTrouble | undefined {
  if (gtin.startsWith('000000')) {
    const eight = gtin.slice(6, 9); // GTIN-8: velocity and restricted numbers, and what is kept back
    return eight < '100' || (eight >= '200' && eight <= '299') || eight >= '977' ? 'range' : undefined;
  }
  if (gtin[0] === '9') return 'range'; // variable measure
  const prefix = gtin.slice(1, 4);
  if (NO_TRADE_ITEM.some(([from, to]) => prefix >= from && prefix <= to)) return 'range';
  return gtin[0] === '0' ? undefined : 'packaging';
}

/** Whether a GTIN was made from a company prefix, given with or without the zero that U.P.C. company prefixes begin with. */
export function hasCompanyPrefix(gtin: Gtin14, companyPrefix: string): boolean {
  const prefix = companyPrefix.replace(/[\s-]/g, '');
  if (!/^\d{4,12}$/.test(prefix)) return false;
  if (gtin.startsWith('000000')) return gtin.startsWith(prefix, 6);
  return gtin.startsWith(prefix, 1) || (gtin[1] === '0' && prefix[0] !== '0' && gtin.startsWith(prefix, 2));
}
