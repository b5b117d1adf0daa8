import { COMMON, scriptOf } from './text/scripts.ts';

/** How a family looks, in the words engravers and printers use. */
export type FontStyle =
  | 'serif'
  | 'sans'
  | 'script'
  | 'blackletter'
  | 'slab'
  | 'monoline'
  | 'stencil'
  | 'rounded'
  | 'condensed'
  | 'handwriting'
  | 'capitals'
  | 'symbols';

/** One family every installation has. */
export interface CatalogueFont {
  readonly family: string;
  readonly styles: readonly FontStyle[];
  /** ISO 15924 tags of the scripts it is made for, the first its own. */
  readonly scripts: readonly string[];
  /** SPDX identifier. */
  readonly licence: string;
}

/** The families that come with Monogram: open fonts, each as one whole file. The order is that of the picker; the first that fits is the default. */
export const FONT_CATALOGUE: readonly CatalogueFont[] = [
  { family: 'Playfair Display', styles: ['serif'], scripts: ['Latn', 'Cyrl'], licence: 'OFL-1.1' },
  { family: 'Cormorant Garamond', styles: ['serif'], scripts: ['Latn', 'Cyrl'], licence: 'OFL-1.1' },
  { family: 'Libre Baskerville', styles: ['serif'], scripts: ['Latn'], licence: 'OFL-1.1' },
  { family: 'EB Garamond', styles: ['serif'], scripts: ['Latn', 'Grek', 'Cyrl'], licence: 'OFL-1.1' },
  { family: 'Cinzel', styles: ['serif', 'capitals'], scripts: ['Latn'], licence: 'OFL-1.1' },
  { family: 'Noto Sans', styles: ['sans'], scripts: ['Latn', 'Grek', 'Cyrl', 'Deva'], licence: 'OFL-1.1' },
  { family: 'Nunito', styles: ['sans', 'rounded'], scripts: ['Latn', 'Cyrl'], licence: 'OFL-1.1' },
  { family: 'Oswald', styles: ['sans', 'condensed'], scripts: ['Latn', 'Cyrl'], licence: 'OFL-1.1' },
  { family: 'Barlow Condensed', styles: ['sans', 'condensed'], scripts: ['Latn'], licence: 'OFL-1.1' },
  { family: 'Fredoka', styles: ['sans', 'rounded'], scripts: ['Latn', 'Hebr'], licence: 'OFL-1.1' },
  { family: 'Great Vibes', styles: ['script'], scripts: ['Latn', 'Cyrl'], licence: 'OFL-1.1' },
  { family: 'Allura', styles: ['script'], scripts: ['Latn'], licence: 'OFL-1.1' },
  { family: 'Dancing Script', styles: ['script'], scripts: ['Latn'], licence: 'OFL-1.1' },
  { family: 'Caveat', styles: ['script', 'handwriting'], scripts: ['Latn', 'Cyrl'], licence: 'OFL-1.1' },
  { family: 'Pacifico', styles: ['script'], scripts: ['Latn', 'Cyrl'], licence: 'OFL-1.1' },
  { family: 'Lobster', styles: ['script'], scripts: ['Latn', 'Cyrl'], licence: 'OFL-1.1' },
  { family: 'Sacramento', styles: ['script', 'monoline'], scripts: ['Latn'], licence: 'OFL-1.1' },
  {
    family: 'Comfortaa',
    styles: ['sans', 'rounded', 'monoline'],
    scripts: ['Latn', 'Grek', 'Cyrl'],
    licence: 'OFL-1.1',
  },
  { family: 'UnifrakturMaguntia', styles: ['blackletter'], scripts: ['Latn'], licence: 'OFL-1.1' },
  { family: 'Rokkitt', styles: ['slab'], scripts: ['Latn'], licence: 'OFL-1.1' },
  { family: 'Roboto Slab', styles: ['slab'], scripts: ['Latn', 'Grek', 'Cyrl'], licence: 'Apache-2.0' },
  { family: 'Saira Stencil One', styles: ['stencil', 'sans'], scripts: ['Latn'], licence: 'OFL-1.1' },
  { family: 'Amiri', styles: ['serif'], scripts: ['Arab', 'Latn'], licence: 'OFL-1.1' },
  { family: 'Cairo', styles: ['sans'], scripts: ['Arab', 'Latn'], licence: 'OFL-1.1' },
  { family: 'Baloo Bhaijaan 2', styles: ['sans', 'rounded'], scripts: ['Arab', 'Latn'], licence: 'OFL-1.1' },
  { family: 'Lemonada', styles: ['sans', 'rounded'], scripts: ['Arab', 'Latn'], licence: 'OFL-1.1' },
  { family: 'Frank Ruhl Libre', styles: ['serif'], scripts: ['Hebr', 'Latn'], licence: 'OFL-1.1' },
  { family: 'Baloo 2', styles: ['sans', 'rounded'], scripts: ['Deva', 'Latn'], licence: 'OFL-1.1' },
  { family: 'Kalam', styles: ['script', 'handwriting'], scripts: ['Deva', 'Latn'], licence: 'OFL-1.1' },
  { family: 'Hind Siliguri', styles: ['sans'], scripts: ['Beng', 'Latn'], licence: 'OFL-1.1' },
  { family: 'Catamaran', styles: ['sans'], scripts: ['Taml', 'Latn'], licence: 'OFL-1.1' },
  { family: 'Noto Sans Thai', styles: ['sans'], scripts: ['Thai', 'Latn'], licence: 'OFL-1.1' },
  { family: 'Noto Sans Khmer', styles: ['sans'], scripts: ['Khmr', 'Latn'], licence: 'OFL-1.1' },
  { family: 'ZCOOL XiaoWei', styles: ['serif'], scripts: ['Hani', 'Latn'], licence: 'OFL-1.1' },
  { family: 'Ma Shan Zheng', styles: ['script'], scripts: ['Hani', 'Latn'], licence: 'OFL-1.1' },
  { family: 'Kaisei Decol', styles: ['serif'], scripts: ['Hani', 'Hira', 'Kana', 'Latn'], licence: 'OFL-1.1' },
  { family: 'Dela Gothic One', styles: ['sans'], scripts: ['Hani', 'Hira', 'Kana', 'Latn'], licence: 'OFL-1.1' },
  { family: 'Jua', styles: ['sans', 'rounded'], scripts: ['Hang', 'Latn'], licence: 'OFL-1.1' },
  { family: 'Nanum Pen Script', styles: ['script', 'handwriting'], scripts: ['Hang', 'Latn'], licence: 'OFL-1.1' },
  { family: 'Noto Emoji', styles: ['symbols', 'monoline'], scripts: [], licence: 'OFL-1.1' },
];

/** The family for text in a field for which the seller named none. */
const DEFAULT_FAMILY = 'Noto Sans';

/** What well-known families that are not ours look like, so that a seller can be offered something near. */
const LOOKS_LIKE: readonly (readonly [RegExp, FontStyle])[] = [
  [/fraktur|old english|sütterlin|blackletter|gothic text|textura/i, 'blackletter'],
  [/stencil/i, 'stencil'],
  [/script|vibes|parisienne|satisfy|cursiv|corsivo|hand|brush|alex|kalligra|calligra/i, 'script'],
  [/slab|clarendon|rockwell|courier|typewriter/i, 'slab'],
  [/trajan|roman|caps/i, 'capitals'],
  [/bodoni|didot|caslon|garamond|baskerville|times|lora|georgia|serif|bitter|elzévir/i, 'serif'],
  [/condensed|bebas|impact|narrow/i, 'condensed'],
  [/round|quicksand|poppins|bubble/i, 'rounded'],
  [/emoji|symbol/i, 'symbols'],
];

/** The family drawn where a field names none: the usual one, or the first made for every script in the text. */
export function defaultFamilyFor(text: string): string {
  const scripts = new Set(Array.from(text, (character) => scriptOf(character.codePointAt(0) as number)));
  scripts.delete(COMMON);
  const fits = (font: CatalogueFont) => [...scripts].every((script) => font.scripts.includes(script));
  const usual = FONT_CATALOGUE.find((font) => font.family === DEFAULT_FAMILY);
  const chosen = usual && fits(usual) ? usual : FONT_CATALOGUE.find(fits);
  return chosen?.family ?? DEFAULT_FAMILY;
}

/** Up to three of our families that come nearest to one we do not have: by name first, then by look. */
export function nearestFamilies(family: string): string[] {
  const words = family
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word.length > 2);
  const named = FONT_CATALOGUE.filter((font) => {
    const own = font.family.toLowerCase().split(/\s+/);
    return words.some((word) => own.includes(word) && !['noto', 'sans', 'serif', 'one'].includes(word));
  });
  const style = LOOKS_LIKE.find(([name]) => name.test(family))?.[1] ?? 'sans';
  const similar = FONT_CATALOGUE.filter((font) => font.styles.includes(style));
  return [...new Set([...named, ...similar].map((font) => font.family))].slice(0, 3);
}
