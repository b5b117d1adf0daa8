/** A character a maker should look at twice. */
export interface UnusualCharacter {
  /** Itself, or '' where it cannot be seen. */
  readonly shown: string;
  /** "U+2019". */
  readonly codePoint: string;
  /** Short name where the character is easily mistaken or cannot be seen. */
  readonly name: string | undefined;
}

/** Names as Unicode gives them, for those that are invisible or look like another. */
const NAMES: Readonly<Record<number, string>> = {
  160: 'no-break space',
  173: 'soft hyphen',
  699: 'ʻokina',
  700: 'modifier apostrophe',
  8201: 'thin space',
  8203: 'zero width space',
  8204: 'zero width non-joiner',
  8205: 'zero width joiner',
  8206: 'left-to-right mark',
  8207: 'right-to-left mark',
  8209: 'non-breaking hyphen',
  8211: 'en dash',
  8212: 'em dash',
  8216: 'left single quotation mark',
  8217: 'right single quotation mark (apostrophe)',
  8220: 'left double quotation mark',
  8221: 'right double quotation mark',
  8230: 'ellipsis, one character',
  8239: 'narrow no-break space',
  12288: 'ideographic space',
  65039: 'emoji presentation',
  65279: 'zero width no-break space',
};

const SCRIPTS = [
  'Latin',
  'Greek',
  'Cyrillic',
  'Arabic',
  'Hebrew',
  'Devanagari',
  'Thai',
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
];
const TESTS = SCRIPTS.map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')] as const);
const scriptOf = (char: string) => TESTS.find(([, test]) => test.test(char))?.[0];

/**
 * Characters of a text that are easily made wrong: Latin letters with marks, signs outside ASCII, what cannot be seen, and
 * letters of another script than most of the text (a Cyrillic а among Latin letters). Each once, in the order they come.
 */
export function unusualCharacters(text: string): UnusualCharacter[] {
  const main = mainScript(text);
  const seen = new Set<string>();
  const found: UnusualCharacter[] = [];
  for (const char of text) {
    if (seen.has(char) || !isUnusual(char, main)) continue;
    seen.add(char);
    const point = char.codePointAt(0) ?? 0;
    found.push({
      shown: /[\p{Z}\p{C}]/u.test(char) || /\p{M}/u.test(char) ? (/\p{M}/u.test(char) ? `◌${char}` : '') : char,
      codePoint: `U+${point.toString(16).toUpperCase().padStart(4, '0')}`,
      name: NAMES[point],
    });
  }
  return found;
}

function isUnusual(char: string, main: string | undefined): boolean {
  if (/[\x20-\x7e\n]/.test(char)) return main !== undefined && main !== 'Latin' && /[A-Za-z]/.test(char);
  const script = scriptOf(char);
  if (script === undefined || /[\p{M}\p{Z}\p{C}]/u.test(char)) return true;
  if (script === 'Latin') return true;
  const japanese = ['Han', 'Hiragana', 'Katakana'];
  if (main && japanese.includes(main) && japanese.includes(script)) return false;
  return script !== main;
}

function mainScript(text: string): string | undefined {
  const counts = new Map<string, number>();
  for (const char of text) {
    const script = scriptOf(char);
    if (script) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
