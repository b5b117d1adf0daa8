/** The languages the rules read and the explanations speak. */
export const LANGUAGES = ['en', 'de', 'fr', 'it', 'es', 'nl', 'sv', 'pl', 'pt', 'tr', 'ja', 'zh', 'ar'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language of a BCP 47 tag, or undefined for one the rules do not know. `languageOf('pt-BR')` is "pt". */
export function languageOf(locale: string): Language | undefined {
  const primary = locale.toLowerCase().split(/[-_]/, 1)[0];
  return LANGUAGES.find((language) => language === primary);
}

/** Bit of a language in a mask. */
export function bitOf(language: Language): number {
  return 1 << LANGUAGES.indexOf(language);
}

/** Every language at once. */
export const EVERY_LANGUAGE = (1 << LANGUAGES.length) - 1;
