/**
 * Letters that a reader takes for a basic Latin letter, as "look-alikes, then what they are taken for".
 * Compatibility forms (full width, mathematical, circled, ligatures) need no row: NFKD resolves them.
 * Written for Monogram after the idea of UTS #39: both the text and the lists go through it, so that each script keeps matching itself.
 */
const ROWS: readonly (readonly [string, string])[] = [
  // Cyrillic, both cases where they look alike
  ['аАӓ', 'a'],
  ['вВь', 'b'],
  ['сСҫ', 'c'],
  ['ԁ', 'd'],
  ['еЕёЁѐєЄ', 'e'],
  ['һҺнНҥ', 'h'],
  ['іІїЇӀӏ', 'i'],
  ['јЈ', 'j'],
  ['кКќҝқ', 'k'],
  ['мМӎ', 'm'],
  ['пиПИ', 'n'],
  ['йЙ', 'й'],
  ['оОӧө', 'o'],
  ['рР', 'p'],
  ['ԛ', 'q'],
  ['гГяЯ', 'r'],
  ['ѕЅ', 's'],
  ['тТ', 't'],
  ['ѵѴ', 'v'],
  ['ԝшШщЩ', 'w'],
  ['хХҳ', 'x'],
  ['уУўү', 'y'],
  // Greek: capitals look unlike their small letters, so both are listed
  ['ΑαάΆ', 'a'],
  ['Ββ', 'b'],
  ['ςϲϹ', 'c'],
  ['ΕεέΈ', 'e'],
  ['ΗĦ', 'h'],
  ['ΙιίΊϊΐ', 'i'],
  ['Κκ', 'k'],
  ['Μ', 'm'],
  ['ΝηήΉ', 'n'],
  ['ΟοόΌσΣ', 'o'],
  ['Ρρ', 'p'],
  ['Ττ', 't'],
  ['μυύΰϋ', 'u'],
  ['ν', 'v'],
  ['ωώΏ', 'w'],
  ['Χχ', 'x'],
  ['ΥγΎ', 'y'],
  ['Ζ', 'z'],
  // Armenian, Cherokee, Lisu and Coptic letters met in disguises
  ['օՕᏅⲟ', 'o'],
  ['ոՈᥒ', 'n'],
  ['սՍᑌ', 'u'],
  ['հՀᏂ', 'h'],
  ['ցᎶ', 'g'],
  ['ք', 'p'],
  ['Ꭺ', 'a'],
  ['Ᏼ', 'b'],
  ['Ꮯ', 'c'],
  ['Ꭼ', 'e'],
  ['Ꮋ', 'h'],
  ['Ꭵ', 'i'],
  ['Ꮶ', 'k'],
  ['Ꮮ', 'l'],
  ['Ꮇ', 'm'],
  ['Ꮲ', 'p'],
  ['Ꭱ', 'r'],
  ['Ꮪ', 's'],
  ['Ꭲ', 't'],
  ['Ꮩ', 'v'],
  ['Ꮤ', 'w'],
  ['Ꮓ', 'z'],
  // Latin letters without a decomposition, phonetic letters, small capitals, turned letters
  ['ɑᴀɐΛꓮ', 'a'],
  ['ʙƀɓƄƅ', 'b'],
  ['ᴄɔƈ', 'c'],
  ['ᴅđĐðÐɗɖ', 'd'],
  ['ᴇəǝɛɘ', 'e'],
  ['ꜰɟƒ', 'f'],
  ['ɢɡǥɠ', 'g'],
  ['ʜɥħ', 'h'],
  ['ɪıɩɨ', 'i'],
  ['ᴊʝɉ', 'j'],
  ['ᴋʞƙ', 'k'],
  ['ʟłŁɭƚ', 'l'],
  ['ᴍɯ', 'm'],
  ['ɴŋɲɳ', 'n'],
  ['ᴏøØɵ', 'o'],
  ['ᴘƥþÞ', 'p'],
  ['ʀɹɾɍ', 'r'],
  ['ꜱʂ', 's'],
  ['ᴛʇŧƭ', 't'],
  ['ᴜʉ', 'u'],
  ['ᴠʌ', 'v'],
  ['ᴡʍ', 'w'],
  ['ʏʎƴ', 'y'],
  ['ᴢƶʐ', 'z'],
  ['ß', 'ss'],
  ['æÆ', 'ae'],
  ['œŒ', 'oe'],
  // Marks that are drawn as a letter
  ['•●·∙⋅∗✱✲✳★☆▪■█⁎', '*'],
  ['‐‑‒–—−⁃', '-'],
  ['’‘ʼ＇`´', "'"],
];

/** Boxed, negative and parenthesised letters and flags' letters: runs of 26 that NFKD leaves alone. */
const ALPHABETS = [0x1f130, 0x1f150, 0x1f170, 0x1f1e6, 0x249c];

const TABLE = new Map<string, string>();
for (const [lookAlikes, letter] of ROWS) for (const one of lookAlikes) TABLE.set(one, letter);
for (const first of ALPHABETS)
  for (let index = 0; index < 26; index++)
    TABLE.set(String.fromCodePoint(first + index), String.fromCharCode(97 + index));

/** What a reader takes this character for, or undefined if it stands for itself. */
export function lookAlike(character: string): string | undefined {
  return TABLE.get(character);
}

/** Cyrillic and Greek letters that are the Latin letter in nearly every typeface; a word written in these alone can be read as Latin. */
const PERFECT = new Set('аеорсухіјѕԁһԛԝкАВЕКМНОРСТУХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧονρ');

/** Letters of that kind which no everyday alphabet beside Latin ones needs: a word that holds one was written to be taken for Latin. */
const FOREIGN = new Set('ѕԁһԛԝӏЅϲ');

/** How well a word of another script passes for Latin: 'meant' holds letters nobody else needs, 'possible' could be either, 'no' has letters that give it away. */
export function passesForLatin(word: string): 'meant' | 'possible' | 'no' {
  let meant = false;
  for (const letter of word) {
    if (!PERFECT.has(letter)) return 'no';
    meant ||= FOREIGN.has(letter);
  }
  return meant ? 'meant' : 'possible';
}
