/**
 * Folds writing variants together, so that one spelling in a lexicon meets all ways of writing it: case, width,
 * accents, Arabic vowel signs and letter variants, invisible characters, and letters of other scripts that look Latin
 * (after Unicode UAX 15 and the idea of UTS 39, limited to Cyrillic and Greek, which none of our languages is written in).
 * `fold('Ｗаrrаnty')` (full width W, Cyrillic а) is "warranty".
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const wide = text.normalize('NFKC').replace(INVISIBLE, '').toLowerCase().normalize('NFD').replace(MARKS, '');
  return wide.replace(LOOKALIKE, (letter) => LOOKALIKES.get(letter) ?? letter).normalize('NFC');
}

const PLAIN = /^[\x20-\x7e]*$/;
/** Soft hyphen, joiners, direction marks, variation selectors, tag characters, Hangul fillers, byte order mark. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each of these is taken away by itself.
  /\u034f|[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0]|[\u{e0000}-\u{e0fff}]/gu;
/** Latin accents, Arabic vowel signs and tatweel. Not the kana voicing marks: those make other letters. */
const MARKS = /[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g;

/** Letters by their plain form: each row is the plain form, a space, and the letters read as it. */
const LOOKALIKES = new Map<string, string>(
  `a аαᴀ|b вβʙ|c сᴄ|d đðԁᴅ|e еєεᴇ|f ꜰ|g ɡɢ|h нһʜ|i ıіιɪ|j јᴊ|k кκĸᴋ|l łӏʟ|m мμᴍ|n пηŋɴ|o øоοᴏ|p рρᴘ|q ԛ|r гʀ|s ѕꜱ|t тτᴛ
ss ß|th þ|ae æ|oe œ|u иυᴜ|v νᴠ|w ԝωᴡ|x хχ|y уγʏ|z ᴢ|ا أإآٱ|ي ىئ|ه ة|و ؤ|ك ک
0 ٠۰|1 ١۱|2 ٢۲|3 ٣۳|4 ٤۴|5 ٥۵|6 ٦۶|7 ٧۷|8 ٨۸|9 ٩۹|' ’‘‛´\`′|- –—‐‑‒―−|" “”„«»‟`
    .split(/[|\n]/)
    .flatMap((row) => {
      const [plain = '', letters = ''] = row.split(' ');
      return [...letters].map((letter): [string, string] => [letter, plain]);
    }),
);
const LOOKALIKE = new RegExp(`[${[...LOOKALIKES.keys()].join('')}]`, 'gu');
