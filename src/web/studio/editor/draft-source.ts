import type { CustomizerSource } from '../../customizer/customizer-source.ts';
import type { FontFamily } from '../../kit/api.ts';
import type { Document } from './document.ts';

/** What the buyer's element needs to draw a draft: fonts by family, pictures with their pixel sizes. A picture that cannot be loaded is left out. */
export async function draftSource(
  listing: string,
  document: Document,
  fonts: readonly FontFamily[],
  pictureUrl: (reference: string) => string | undefined,
  rightsStatement: CustomizerSource['rightsStatement'],
): Promise<CustomizerSource> {
  const pictures = await Promise.all(
    [...picturesOf(document)].map(async (reference) => {
      const url = pictureUrl(reference);
      const size = url === undefined ? undefined : await sizeOf(url);
      return url && size ? ([[reference, { url, ...size }]] as const) : [];
    }),
  );
  return {
    listingId: listing,
    version: 1,
    document,
    fonts: Object.fromEntries(fonts.map((font) => [font.family, font.url])),
    pictures: Object.fromEntries(pictures.flat()),
    rightsStatement,
    retention: '',
  };
}

/** Every picture a document refers to, once. */
function picturesOf(document: Document): Set<string> {
  const { surfaces, fields } = document.template;
  const found = [
    ...surfaces.flatMap((surface) => [surface.image, ...surface.placements.map((one) => one.mask)]),
    ...fields.flatMap((field) =>
      field.kind === 'option'
        ? field.options.flatMap((option) => [
            option.image,
            ...(option.effects ?? []).flatMap((effect) => (effect.kind === 'tint' ? [effect.mask] : [effect.image])),
          ])
        : [],
    ),
  ];
  return new Set(found.filter((one) => one !== undefined));
}

function sizeOf(url: string): Promise<{ width: number; height: number } | undefined> {
  const image = new Image();
  image.src = url;
  return image.decode().then(
    () => ({ width: image.naturalWidth, height: image.naturalHeight }),
    () => undefined,
  );
}
