import { lookAlike } from './homoglyphs.ts';

/** A text reduced to what a reader takes it for, with the way back to the text as written. */
export interface Folded {
  /** Small letters, marks and invisible characters removed, look-alikes resolved. */
  readonly text: string;
  /** For each unit of `text` the unit of the source it came from; undefined when they are the same. One longer than `text`. */
  readonly from: Int32Array | undefined;
}

const INVISIBLE =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: single marks are what is looked for
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/u;
/** Marks that change how a letter is said or drawn, not which letter it is: Latin, Cyrillic and Greek accents, Hebrew points, Arabic vowels, stretch. */
const MARKS =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: single marks are what is looked for
  /[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u093c\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/gu;
const KATAKANA = /[\u30a1-\u30f6]/;
const HANGUL = /[\u3131-\u318e\uac00-\ud7a3]/;
const JOINS_BACK = /[\u1161-\u11ff\u3099\u309a]/;

/** Arabic spellings that writers use for one another. */
const ARABIC: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ؤ: 'و',
  ئ: 'ي',
  گ: 'ك',
  پ: 'ب',
  چ: 'ج',
};

const cache = new Map<string, string>();

function foldCharacter(character: string): string {
  if (INVISIBLE.test(character)) return '';
  const direct = lookAlike(character) ?? ARABIC[character];
  if (direct !== undefined) return direct;
  // Pictures between letters part them, as a space does.
  if (character.length > 1 && !/^[\p{L}\p{N}\p{M}]/u.test(character)) return ' ';
  if (HANGUL.test(character)) return character;
  if (KATAKANA.test(character)) return String.fromCharCode(character.charCodeAt(0) - 0x60);
  let out = '';
  const parts = character.normalize('NFKD').replace(MARKS, '').normalize('NFC');
  for (const part of parts) {
    const resolved = lookAlike(part) ?? ARABIC[part];
    if (resolved !== undefined) out += resolved;
    else if (KATAKANA.test(part)) out += String.fromCharCode(part.charCodeAt(0) - 0x60);
    else out += decimal(part) ?? lower(part);
  }
  return out;
}

function lower(part: string): string {
  const small = part.toLowerCase().replace(MARKS, '');
  return lookAlike(small) ?? small;
}

/** Digits of every script as ASCII digits; the decimal digits of a script stand in runs of ten that begin at a multiple of 16 or at 6 past it. */
function decimal(part: string): string | undefined {
  if (!/^\p{Nd}$/u.test(part)) return undefined;
  const code = part.codePointAt(0)!;
  if (code < 0x80) return part;
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0x7f) return false;
  return true;
}

/**
 * Folds a text for comparison: compatibility forms, look-alikes of other scripts, accents, vowel points, invisible characters, letter case, kana, digits.
 * The lists are folded by the same function. `fold('Ｆооль́')` gives Latin letters; positions lead back to the source.
 */
export function fold(source: string): Folded {
  if (isAscii(source)) return { text: source.toLowerCase(), from: undefined };
  let text = '';
  // A character may fold to several; few do.
  let from = new Int32Array(source.length * 2 + 2);
  for (let at = 0; at < source.length; ) {
    const unit = source.charCodeAt(at);
    const character = unit >= 0xd800 && unit <= 0xdbff ? String.fromCodePoint(source.codePointAt(at)!) : source[at]!;
    if (unit > 0x10ff && text !== '' && JOINS_BACK.test(character)) {
      const joined = (text.at(-1)! + character).normalize('NFC');
      if (joined.length === 1) {
        text = text.slice(0, -1) + joined;
        at += character.length;
        continue;
      }
    }
    const folded = unit < 0x80 ? ASCII[unit]! : foldOnce(character);
    if (text.length + folded.length >= from.length) {
      const longer = new Int32Array(from.length * 2 + folded.length);
      longer.set(from);
      from = longer;
    }
    for (let index = 0; index < folded.length; index++) from[text.length + index] = at;
    text += folded;
    at += character.length;
  }
  from[text.length] = source.length;
  return { text, from: from.subarray(0, text.length + 1) };
}

/** Small letters of the ASCII characters. */
const ASCII = Array.from({ length: 0x80 }, (_, unit) => String.fromCharCode(unit).toLowerCase());

function foldOnce(character: string): string {
  const known = cache.get(character);
  if (known !== undefined) return known;
  const folded = foldCharacter(character);
  if (cache.size < 20_000) cache.set(character, folded);
  return folded;
}

/** Where in the source a folded stretch lies: `[start, end)` in UTF-16 units of the source, invisible characters inside included. */
export function sourceSpan(folded: Folded, start: number, end: number): readonly [number, number] {
  if (!folded.from) return [start, end];
  const first = folded.from[start]!;
  const last = folded.from[end - 1]!;
  let after = end;
  while (after < folded.text.length && folded.from[after] === last) after++;
  return [first, folded.from[after]!];
}
