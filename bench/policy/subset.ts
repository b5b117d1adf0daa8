import type { Listing } from '../../src/core/listing/index.ts';

/** Words of the common subset: what all three judge with. */
export const WORDS = {
  warranty: [
    'warranty',
    'guarantee',
    'garantie',
    'garanzia',
    'garantia',
    'insurance',
    'versicherung',
    'protection plan',
  ],
  free: ['free gift', 'gratis', 'kostenlos', 'complimentary', 'offert', 'omaggio'],
  contact: ['email', 'e-mail', 'phone number', 'telefonnummer', 'whatsapp'],
  device: ['laptop', 'macbook', 'gaming pc', 'playstation', 'ipad'],
  yes: ['yes', 'no', 'ja', 'nein', 'oui', 'non', 'si', 'sim'],
} as const;

/** The facts all three are given: texts lower-cased, nothing judged. */
export interface Facts {
  readonly title: string;
  readonly gtin: string;
  readonly fields: readonly { readonly label: string; readonly options: readonly string[] }[];
}

/** Bits of the seven rules. */
export const RULE_NAMES = ['device', 'warranty', 'free', 'contact', 'yesNo', 'noField', 'noGtin'] as const;

const LABELS = ['Wood', 'Finish', 'Thread color', 'Engraving', 'Packaging', 'Extra', 'Font', 'Chain'];
const OPTIONS = ['Walnut', 'Oak', 'Matte black', 'Rose gold', 'Script', 'Block', 'Kraft box', 'Linen', 'Navy', 'Sage'];
const TRAPS = ['2-year warranty', 'Free gift wrap', 'Yes', 'No', 'Garantieverlängerung', 'Complimentary card'];

/** Listings of 6 fields and 20 options, each a little different, some of them in breach. The same numbers give the same listings. */
export function listings(count: number): Listing[] {
  let seed = 42;
  const next = (below: number) => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return (seed >>> 8) % below;
  };
  return Array.from({ length: count }, (_, at) => ({
    id: `l${at}`,
    locale: (['en-US', 'de-DE', 'fr-FR', 'es-ES'] as const)[next(4)]!,
    title: `${next(20) === 0 ? 'Engraved laptop' : 'Engraved oak board'} number ${at}, cut to order`,
    category: 'Home > Boards',
    ...(next(12) === 0 ? {} : { identifiers: { gtin: '0614141000036' } }),
    template: {
      surfaces: [],
      fields: Array.from({ length: next(30) === 0 ? 0 : 6 }, (_, index) =>
        index < 1
          ? { id: `f${index}`, kind: 'text' as const, label: next(15) === 0 ? `Your email ${at}` : `Name ${at}` }
          : {
              id: `f${index}`,
              kind: 'option' as const,
              label: LABELS[next(LABELS.length)]!,
              options: Array.from({ length: 4 }, (_, option) => ({
                id: `o${option}`,
                label: next(40) === 0 ? TRAPS[next(TRAPS.length)]! : `${OPTIONS[next(OPTIONS.length)]!} ${next(500)}`,
              })),
            },
      ),
    },
  }));
}

/** The facts of a listing. */
export function factsOf(listing: Listing): Facts {
  return {
    title: listing.title.toLowerCase(),
    gtin: listing.identifiers?.gtin ?? '',
    fields: listing.template.fields.map((field) => ({
      label: field.label.toLowerCase(),
      options: field.kind === 'option' ? field.options.map(({ label }) => label.toLowerCase()) : [],
    })),
  };
}
