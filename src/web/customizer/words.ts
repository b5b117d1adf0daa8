import { languageOf, type Say, sayIn } from '../kit/words.ts';
import { type CustomizerWord, type CustomizerWords, en } from './words-en.ts';

/** Says a word of the element. */
export type SayWord = Say<CustomizerWord>;

/** Languages besides English, fetched when a product is in one of them. */
const LANGUAGES: Readonly<Record<string, () => Promise<CustomizerWords>>> = {
  de: async () => (await import('./words-de.ts')).de,
  ar: async () => (await import('./words-ar.ts')).ar,
};

/** The element's words for a locale, in English where we do not speak it or the words cannot be fetched. */
export async function wordsFor(locale: string): Promise<SayWord> {
  const language = languageOf(locale);
  const own = await LANGUAGES[language]?.().catch(() => undefined);
  return sayIn(own ? { en, [language]: own } : { en }, own ? locale : 'en');
}

/** The words before those of the product's language are there. */
export const englishWords: SayWord = sayIn({ en }, 'en');
