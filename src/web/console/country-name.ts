import { browserLocale } from '../kit/format.ts';

/** A country's name in the reader's language, or its code where it has none. */
export function countryName(code: string): string {
  return new Intl.DisplayNames(browserLocale(), { type: 'region' }).of(code) ?? code;
}
