import * as faker from '@faker-js/faker';

/** One innocent text with the script it is written in. */
export interface InnocentText {
  readonly script: string;
  readonly text: string;
}

const LOCALES: Readonly<Record<string, readonly string[]>> = {
  Latin: ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt', 'sv', 'tr'],
  Cyrillic: ['ru', 'uk'],
  Arabic: ['ar'],
  Han: ['zh', 'zh-Hant'],
  kana: ['ja'],
  Hangul: ['ko'],
  Devanagari: ['hi', 'mr'],
  Greek: ['el'],
  Hebrew: ['he'],
  Thai: ['th'],
};
const FAKERS: Readonly<Record<string, readonly string[]>> = {
  Latin: [
    'EN',
    'EN_GB',
    'DE',
    'FR',
    'ES',
    'IT',
    'NL',
    'PL',
    'PT_BR',
    'PT_PT',
    'SV',
    'TR',
    'DA',
    'FI',
    'CS_CZ',
    'HU',
    'VI',
  ],
  Cyrillic: ['RU', 'UK'],
  Arabic: ['AR'],
  Han: ['ZH_CN', 'ZH_TW'],
  kana: ['JA'],
  Hangul: ['KO'],
  Greek: ['EL'],
  Hebrew: ['HE'],
  Thai: ['TH'],
};

/** Written for this evaluation: names, towns, words and lines that filters trip over. */
const TRICKY =
  `Scunthorpe United|Penistone|Cockburn family|Dick Van Dyke|Moby-Dick|Assassin|Essex girls|shiitake soup|Pussy Willow|The pen is mightier than the sword|Clitheroe|Lightwater Valley|Arsenal|Sussex|Middlesex|Cockermouth|Shitterton|Wankel engine|Titus Andronicus|Matsushita|Kinoshita|Fukuoka|Fukushima|Dickinson|Hancock|Hitchcock|Peacock|Cumberland|Cumbria|Dickens|Nigel|Niger|Nigeria|Montenegro|Snigger|Regina|Virginia|Fanny|Randy|Gaylord|Ana L.|An Al Dente Day|Who're you|Push it|Sh, it is night|As soon as|Grape|Therapist|Analysis|Basement|Document|Circumstance|Cucumber|Rapeseed|Grow room: basil|Apple picking 2026|Target practice club|Nike of Samothrace, goddess|A55 road|Anna & Max 2026|Class of 2026|Bass player|Glass half full|Passion|Massachusetts|Buttercup|Butterfield|Kick-off 15:30|Best mum xxx|Slut på resan|Till slutet|Hora de dormir|La hora feliz|Love at first bite|Pan con queso|Ice cream cono|Un vagabundo|Feliz año|Penne|Ditalini|Mona Lisa|Guerre de Troie|En retard|Pedal hard|Schwarzenegger|Sandwichs|Fickle|Minuttens|Kloten|Hakuna|Black cat|White wine|Power plant|I'd kill for coffee|Shoot for the moon|You're the bomb|Love you to death|Break a leg|Drop dead gorgeous|Die Hard fans|Die Mutter|Die Liebe|Mist am Morgen|Hell yes|Kidney beans|Crack of dawn|Hash browns|Pot roast|Speed of light|Coke Street 4|Weed the garden|Mother's Day|To be or not to be|Carpe diem|Home sweet home|All you need is love`.split(
    '|',
  );

/** Innocent names, towns, countries, languages, titles and words: from CLDR (Unicode licence), faker (MIT), and written here. */
export function innocentTexts(): InnocentText[] {
  const texts: InnocentText[] = TRICKY.map((text) => ({ script: 'Latin', text }));
  for (const [script, locales] of Object.entries(LOCALES))
    for (const locale of locales) for (const text of displayNames(locale)) texts.push({ script, text });
  for (const [script, names] of Object.entries(FAKERS))
    for (const name of names) for (const text of definitions(name)) texts.push({ script, text });
  const seen = new Set<string>();
  return texts.filter(({ text }) => !seen.has(text) && seen.add(text));
}

function* displayNames(locale: string): Generator<string> {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const regions = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
  const languages = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' });
  for (const one of letters)
    for (const other of letters) {
      const region = regions.of((one + other).toUpperCase());
      if (region) yield region;
      const language = languages.of(one + other);
      if (language) yield language;
      for (const third of letters) {
        const name = languages.of(one + other + third);
        if (name) yield name;
      }
    }
  const currencies = new Intl.DisplayNames([locale], { type: 'currency', fallback: 'none' });
  for (const code of Intl.supportedValuesOf('currency')) {
    const name = currencies.of(code);
    if (name) yield name;
  }
}

function definitions(name: string): string[] {
  const one = (faker as unknown as Record<string, { rawDefinitions: unknown } | undefined>)[`faker${name}`];
  const found: string[] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string') {
      if (
        /person|location|animal|color|book|music|food|word/.test(path) &&
        !/pattern|format|sex|gender|postcode/.test(path) &&
        value.length > 1 &&
        !/[{#]/.test(value)
      )
        found.push(value);
    } else if (Array.isArray(value)) for (const item of value) walk(item, path);
    else if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value)) walk(item, `${path}/${key}`);
  };
  walk(one?.rawDefinitions, '');
  return found;
}
