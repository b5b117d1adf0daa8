/** Languages and regions a listing can be written in, as BCP 47, in which the listing check reads too. */
export const LISTING_LOCALES = [
  'en-GB',
  'en-US',
  'de-DE',
  'de-AT',
  'fr-FR',
  'it-IT',
  'es-ES',
  'nl-NL',
  'sv-SE',
  'pl-PL',
  'pt-PT',
  'pt-BR',
  'tr-TR',
  'ja-JP',
  'zh-CN',
  'zh-TW',
  'ar-AE',
  'ar-SA',
  'ar-EG',
] as const;

/** Currencies offered first; any other is kept where a listing has it. */
export const CURRENCIES = [
  'EUR',
  'USD',
  'GBP',
  'CHF',
  'SEK',
  'PLN',
  'TRY',
  'JPY',
  'CNY',
  'TWD',
  'AED',
  'SAR',
  'EGP',
  'BRL',
] as const;

/** A locale in the reader's language, "German (Austria)". A tag that is none is shown as it is. */
export function localeName(tag: string, reader: string): string {
  try {
    return new Intl.DisplayNames(reader, { type: 'language', languageDisplay: 'standard' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
