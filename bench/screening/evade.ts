/** One way to hide a text from a filter; each takes a text and gives the texts of one design. */
export interface Evasion {
  readonly name: string;
  /** Scripts it makes sense for. */
  readonly latinOnly: boolean;
  readonly hide: (text: string) => readonly string[];
}

const LIKE: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  o: 'о',
  p: 'р',
  s: 'ѕ',
  x: 'х',
  y: 'у',
};
const LEET: Readonly<Record<string, string>> = { a: '@', e: '3', i: '1', o: '0', s: '$' };
const half = (text: string): [string, string] => {
  const letters = Array.from(text);
  const at = Math.ceil(letters.length / 2);
  return [letters.slice(0, at).join(''), letters.slice(at).join('')];
};
/** Changes the longest word, where the offence mostly is. */
const longest = (text: string, change: (word: string) => string): string => {
  const word = text.split(' ').toSorted((one, other) => other.length - one.length)[0]!;
  return text.replace(word, change(word));
};

/** The evasions of the evaluation. */
export const EVASIONS: readonly Evasion[] = [
  { name: 'plain', latinOnly: false, hide: (text) => [text] },
  { name: 'capitals', latinOnly: true, hide: (text) => [text.toUpperCase()] },
  {
    name: 'homoglyphs',
    latinOnly: true,
    hide: (text) => [Array.from(text, (one, at) => (at % 2 === 1 ? (LIKE[one] ?? one) : one)).join('')],
  },
  {
    name: 'full width',
    latinOnly: true,
    hide: (text) => [
      Array.from(text, (one) => (/[a-z]/.test(one) ? String.fromCharCode(one.charCodeAt(0) + 0xfee0) : one)).join(''),
    ],
  },
  { name: 'zero width', latinOnly: false, hide: (text) => [Array.from(text).join('\u200b')] },
  { name: 'leet', latinOnly: true, hide: (text) => [Array.from(text, (one) => LEET[one] ?? one).join('')] },
  { name: 'spacing', latinOnly: false, hide: (text) => [longest(text, (word) => Array.from(word).join(' '))] },
  { name: 'points', latinOnly: false, hide: (text) => [longest(text, (word) => Array.from(word).join('.'))] },
  {
    name: 'repeats',
    latinOnly: true,
    hide: (text) => [longest(text, (word) => word[0] + (word[1] ?? '').repeat(4) + word.slice(2))],
  },
  { name: 'two lines', latinOnly: false, hide: (text) => [longest(text, (word) => half(word).join('\n'))] },
  { name: 'two fields', latinOnly: false, hide: (text) => half(longest(text, (word) => word)) },
  {
    name: 'mixed script',
    latinOnly: true,
    hide: (text) => [text.replace('a', 'α').replace('o', 'ο').replace('e', 'е')],
  },
  { name: 'reversed', latinOnly: false, hide: (text) => [Array.from(text).toReversed().join('')] },
];
