/**
 * ISO 15924 tags of the scripts we tell apart, by their Unicode names (UAX #24). Letters of any other script form runs
 * of their own, whose script HarfBuzz recognises itself.
 */
const SCRIPTS: Readonly<Record<string, string>> = {
  Latin: 'Latn',
  Arabic: 'Arab',
  Han: 'Hani',
  Cyrillic: 'Cyrl',
  Devanagari: 'Deva',
  Hiragana: 'Hira',
  Katakana: 'Kana',
  Hangul: 'Hang',
  Hebrew: 'Hebr',
  Greek: 'Grek',
  Thai: 'Thai',
  Bengali: 'Beng',
  Tamil: 'Taml',
  Khmer: 'Khmr',
  Telugu: 'Telu',
  Kannada: 'Knda',
  Malayalam: 'Mlym',
  Gujarati: 'Gujr',
  Gurmukhi: 'Guru',
  Oriya: 'Orya',
  Sinhala: 'Sinh',
  Lao: 'Laoo',
  Myanmar: 'Mymr',
  Tibetan: 'Tibt',
  Armenian: 'Armn',
  Georgian: 'Geor',
  Ethiopic: 'Ethi',
  Mongolian: 'Mong',
  Syriac: 'Syrc',
  Thaana: 'Thaa',
  Nko: 'Nkoo',
  Cherokee: 'Cher',
  Canadian_Aboriginal: 'Cans',
  Bopomofo: 'Bopo',
  Runic: 'Runr',
  Gothic: 'Goth',
  Tifinagh: 'Tfng',
  Javanese: 'Java',
  Balinese: 'Bali',
};

/** Scripts whose letters join: space between letters would tear words apart. */
const JOINING = new Set(['Arab', 'Syrc', 'Mong', 'Nkoo', 'Deva', 'Beng', 'Guru']);

/** No script of its own: punctuation, digits, emoji and marks, which take the script of their neighbours. */
export const COMMON = 'Zyyy';
/** A script that is not in the table. */
export const UNLISTED = 'Zzzz';

const tests = Object.entries(SCRIPTS).map(([name, tag]) => ({ tag, test: new RegExp(`^\\p{Script=${name}}$`, 'u') }));
const shared = /^[\p{Script=Common}\p{Script=Inherited}]$/u;
const known = new Map<number, string>();

/** The ISO 15924 tag of a code point's script, `COMMON` or `UNLISTED`. */
export function scriptOf(codePoint: number): string {
  const tag = known.get(codePoint);
  if (tag !== undefined) return tag;
  const character = String.fromCodePoint(codePoint);
  const found = shared.test(character) ? COMMON : (tests.find(({ test }) => test.test(character))?.tag ?? UNLISTED);
  known.set(codePoint, found);
  return found;
}

/** Letters of one script that a font has before it counts as made for it. */
const ENOUGH = 16;

/** The scripts a font has letters of, most letters first. */
export function scriptsOfFont(codePoints: Iterable<number>): string[] {
  const counts = new Map<string, number>();
  for (const codePoint of codePoints) {
    const script = scriptOf(codePoint);
    if (script !== COMMON && script !== UNLISTED) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= ENOUGH)
    .sort(([, a], [, b]) => b - a)
    .map(([script]) => script);
}

/** Whether letters of a script join, so that letter spacing must not be applied. */
export function isJoining(script: string): boolean {
  return JOINING.has(script);
}
