/** What a unit of a folded text is to the matcher. */
export const SEPARATOR = 0;
export const LETTER = 1;
/** A letter of a script written without spaces, or one whose words carry particles: Han, kana, Thai, Lao, Khmer, Burmese, Hangul. */
export const UNSPACED = 2;
export const DIGIT = 3;
/** A sign that stands in for a letter: "$", "@", "!". */
export const SIGN = 4;
/** A sign that hides a letter: "*", "#". */
export const MASK = 5;

const UNKNOWN = 255;
const classes = new Uint8Array(65_536).fill(UNKNOWN);

const UNSPACED_SCRIPTS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Hangul}々ー]/u;
const LETTERS = /[\p{L}\p{M}]/u;
const SIGNS = '@$!|+(<€£¥¢§^{[¡';
const MASKS = '*#%';

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  if (unit >= 0x30 && unit <= 0x39) return DIGIT;
  // Letters beyond the basic plane that survive folding are rare Han.
  if (UNSPACED_SCRIPTS.test(character) || (unit >= 0xd800 && unit <= 0xdfff)) return UNSPACED;
  if (LETTERS.test(character)) return LETTER;
  if (SIGNS.includes(character)) return SIGN;
  return MASKS.includes(character) ? MASK : SEPARATOR;
}

/** The class of one UTF-16 unit of a folded text. */
export function letterClass(unit: number): number {
  const known = classes[unit]!;
  if (known !== UNKNOWN) return known;
  const found = classify(unit);
  classes[unit] = found;
  return found;
}

/** The letters a digit or sign is used for, as UTF-16 units. */
export const STANDS_FOR: ReadonlyMap<number, readonly number[]> = new Map(
  (
    [
      ['0', 'o'],
      ['1', 'il'],
      ['2', 'z'],
      ['3', 'e'],
      ['4', 'a'],
      ['5', 's'],
      ['6', 'gb'],
      ['7', 't'],
      ['8', 'b'],
      ['9', 'g'],
      ['@', 'a'],
      ['$', 's'],
      ['!', 'il'],
      ['¡', 'i'],
      ['|', 'il'],
      ['+', 't'],
      ['(', 'c'],
      ['<', 'c'],
      ['{', 'c'],
      ['[', 'c'],
      ['¢', 'c'],
      ['€', 'e'],
      ['£', 'l'],
      ['¥', 'y'],
      ['§', 's'],
      ['^', 'a'],
    ] as const
  ).map(([sign, letters]) => [sign.charCodeAt(0), Array.from(letters, (letter) => letter.charCodeAt(0))]),
);

/** The text with each digit or sign that touches a letter read as the letter it most often stands for; same length. */
export function readSignsAsLetters(text: string): string {
  let first = 0;
  while (first < text.length && !standsIn(text.charCodeAt(first))) first++;
  if (first === text.length) return text;
  let out = text.slice(0, first);
  for (let index = first; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const kind = letterClass(unit);
    const stand = kind === DIGIT || kind === SIGN ? STANDS_FOR.get(unit) : undefined;
    out += stand && touchesLetter(text, index) ? String.fromCharCode(stand[0]!) : text[index];
  }
  return out;
}

function standsIn(unit: number): boolean {
  const kind = letterClass(unit);
  return kind === DIGIT || kind === SIGN;
}

function touchesLetter(text: string, index: number): boolean {
  for (const step of [-1, 1]) {
    for (let at = index + step; at >= 0 && at < text.length; at += step) {
      const kind = letterClass(text.charCodeAt(at));
      if (kind === LETTER) return true;
      if (kind !== DIGIT && kind !== SIGN) break;
    }
  }
  return false;
}
