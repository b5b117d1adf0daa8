/** Words of one face of the program by key. A value with plural forms is chosen by the number `n`. */
export type Catalogue<Key extends string = string> = Readonly<Record<Key, string | PluralForms>>;

/** Forms of a word by the plural categories of CLDR; `other` is always there. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** Values put in place of `{name}`; numbers are written as the locale writes them. */
export type Slots = Readonly<Record<string, string | number>>;

/** Says a key in one language. */
export type Say<Key extends string> = (key: Key, slots?: Slots) => string;

/**
 * Makes the `t()` of a face: the catalogue whose language fits the locale, English word by word where it lacks one.
 * `sayIn({ en: { left: { one: '{n} letter left', other: '{n} letters left' } } }, 'en-GB')('left', { n: 2 })` is "2 letters left".
 */
export function sayIn<Key extends string>(
  catalogues: { readonly en: Catalogue<Key> } & Readonly<Record<string, Partial<Catalogue<Key>>>>,
  locale: string,
): Say<Key> {
  const own = catalogues[locale] ?? catalogues[languageOf(locale)] ?? catalogues.en;
  return (key, slots = {}) => {
    // A word that falls back to English takes English plurals and digits with it.
    const language = own[key] === undefined ? 'en' : locale;
    const entry = own[key] ?? catalogues.en[key];
    const n = typeof slots.n === 'number' ? slots.n : 0;
    const text = typeof entry === 'string' ? entry : (entry[pluralRules(language).select(n)] ?? entry.other);
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const slot = slots[name];
      if (slot === undefined) return whole;
      return typeof slot === 'number' ? numberFormat(language).format(slot) : slot;
    });
  };
}

// Made once for each language: making one takes longer than drawing a letter, and pages redraw at every keystroke.
const pluralRules = onceFor((language) => new Intl.PluralRules(language));
const numberFormat = onceFor((language) => new Intl.NumberFormat(language));

function onceFor<T>(make: (language: string) => T): (language: string) => T {
  const made = new Map<string, T>();
  return (language) => {
    const before = made.get(language);
    if (before !== undefined) return before;
    const now = make(language);
    made.set(language, now);
    return now;
  };
}

/** "ar" of "ar-AE". */
export function languageOf(locale: string): string {
  return locale.split('-')[0]?.toLowerCase() ?? 'en';
}

const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The direction pages in this language are laid out in. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(languageOf(locale)) ? 'rtl' : 'ltr';
}
