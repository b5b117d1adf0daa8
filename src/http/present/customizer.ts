import type { CustomizerView } from '../../app/listings/show-customizer.ts';
import type { CorrectionView } from '../../app/orders/read-correction.ts';
import { RIGHTS_STATEMENT } from '../../core/content/index.ts';
import { FONT_CATALOGUE } from '../../core/render/index.ts';
import type { Template } from '../../core/template/index.ts';
import type { CorrectionBody, CustomizerBody } from '../contract/index.ts';
import { sellerFontUrl } from './fonts.ts';
import { pictureUrl } from './listings.ts';

/** A published version with everything the buyer's element draws with. */
export function presentCustomizer({ version, seller, pictures, fonts }: CustomizerView): CustomizerBody {
  const families = familiesOffered(version.document.template);
  return {
    listingId: version.listingId,
    version: version.number,
    versionHash: version.hash,
    seller: { id: seller.id, name: seller.name, country: seller.country },
    document: version.document as CustomizerBody['document'],
    fonts: Object.fromEntries([
      ...families.map((family) => [family, fontUrl(family)]),
      ...fonts.map((font) => [font.family, sellerFontUrl(font)]),
    ]),
    pictures: Object.fromEntries(pictures.map(({ id, width, height }) => [id, { url: pictureUrl(id), width, height }])),
    cardPicture: version.cardPicture && pictureUrl(version.cardPicture),
    rightsStatement: statementIn(version.document.locale),
    retention:
      'Your words and pictures are sealed under a key of this order alone and erased for good as soon as it is shipped, cancelled or declined.',
  };
}

/** The version an order was placed on, with what was chosen, for its buyer to correct. Pictures that were kept are found at the order. */
export function presentCorrection(view: CorrectionView): CorrectionBody {
  const { order, values } = view;
  const body = presentCustomizer(view);
  const kept = Object.values(values).flatMap((value) => ('image' in value ? [value.image] : []));
  return {
    ...body,
    order: order.id,
    values,
    unit: { amount: order.unitAmount, currency: order.currency },
    quantity: order.quantity,
    keptPictures: Object.fromEntries(kept.map((ref) => [ref, `/v1/orders/${order.id}/pictures/${ref}`])),
  };
}

/** The families a template offers; the whole catalogue where a field leaves the choice to the text's script. */
function familiesOffered(template: Template): string[] {
  const known = FONT_CATALOGUE.map(({ family }) => family);
  const offered = new Set<string>();
  for (const field of template.fields) {
    if (field.kind === 'text') for (const family of field.fonts ?? known) offered.add(family);
  }
  return known.filter((family) => offered.has(family));
}

/** The rights statement in a language, in English where it is not translated. */
export function statementIn(locale: string): { version: string; text: string } {
  const { version, text } = RIGHTS_STATEMENT;
  const language = locale.split('-')[0]?.toLowerCase() ?? 'en';
  return { version, text: (text as Readonly<Record<string, string>>)[language] ?? text.en };
}

/** The address of a family's font file. */
export function fontUrl(family: string): string {
  return `/v1/fonts/${encodeURIComponent(family)}`;
}
