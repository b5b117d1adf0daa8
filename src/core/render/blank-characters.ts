import type { FontFace } from './font-face.ts';

/** Characters that rightly draw nothing, and those of private use, which no one types. */
const MAY_BE_BLANK =
  /^[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Private_Use}\p{Surrogate}]$/u;

/** The characters a font claims to have but draws nothing for, in the order of their code points: letters that would be printed blank. */
export function blankCharacters(face: FontFace): string[] {
  const blank: string[] = [];
  for (const codePoint of face.codePoints()) {
    const character = String.fromCodePoint(codePoint);
    if (MAY_BE_BLANK.test(character) || codePoint === 0x2800) continue;
    const glyph = face.nominalGlyph(codePoint);
    if (glyph === undefined || !face.ink(glyph)) blank.push(character);
  }
  return blank;
}
