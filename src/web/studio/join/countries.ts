/** Every region ISO 3166-1 gives two letters that CLDR has a name for, with its name in the reader's language, in the order of names. */
export function countries(locale: string): { readonly code: string; readonly name: string }[] {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  const found = letters.flatMap((first) =>
    letters.flatMap((second) => {
      const code = first + second;
      const name = NOT_COUNTRIES.has(code) ? undefined : names.of(code);
      return name ? [{ code, name }] : [];
    }),
  );
  return found.sort((a, b) => a.name.localeCompare(b.name, locale));
}

/** Codes CLDR names that are no country: groupings, exceptional reservations, withdrawn and private codes. */
const NOT_COUNTRIES = new Set(
  'AC AN BU CP CQ CS DD DG DY EA EU EZ FQ FX HV IC JT MI NH NQ NT PC PU PZ QO RH SU TA TP UK UN VD WK XA XB YD YU ZR ZZ QU'.split(
    ' ',
  ),
);
