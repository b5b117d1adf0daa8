import { languageOf, type Say, sayIn } from '../kit/words.ts';
import { en, type ShopWord, type ShopWords } from './words-en.ts';

/** Says a word of the shop. */
export type SayShop = Say<ShopWord>;

/** Languages besides English, fetched when needed. */
const LANGUAGES: Readonly<Record<string, () => Promise<ShopWords>>> = {
  de: async () => (await import('./words-de.ts')).de,
  ar: async () => (await import('./words-ar.ts')).ar,
};

/** The words before another language is there. */
export const englishShop: SayShop = sayIn({ en }, 'en');

/** Whether the shop speaks a locale's language. */
export function speaks(locale: string): boolean {
  const language = languageOf(locale);
  return language === 'en' || Object.hasOwn(LANGUAGES, language);
}

/** The shop's words for a locale it speaks; in English when they cannot be fetched. */
export async function shopWords(locale: string): Promise<SayShop> {
  const language = languageOf(locale);
  const own = await LANGUAGES[language]?.().catch(() => undefined);
  return own ? sayIn({ en, [language]: own }, locale) : englishShop;
}
