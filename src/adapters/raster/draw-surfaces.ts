import type { DrawingInput } from '../../app/ports.ts';
import {
  type BuiltScene,
  buildScene,
  type FontBook,
  fontFamiliesOf,
  type Mask,
  type PictureItem,
  type SceneItem,
} from '../../core/render/index.ts';
import { fontsOfJob } from './fonts-of-job.ts';
import { type OpenPicture, openPicture } from './open-picture.ts';

/** Fonts as the drawing needs them: a book, and a way to fill it. */
export interface DrawingFonts {
  readonly book: FontBook;
  load(families: readonly string[]): Promise<string[]>;
}

/** A design made ready: a scene for each surface, and the pictures they show. */
export interface DrawnSurfaces {
  readonly scenes: readonly BuiltScene[];
  readonly pictures: ReadonlyMap<string, OpenPicture>;
}

/** Opens the pictures, loads the fonts and builds the scene of every surface. */
export async function drawSurfaces(input: DrawingInput, fonts: DrawingFonts): Promise<DrawnSurfaces> {
  const { template, values } = input;
  await fonts.load(fontFamiliesOf(template, values));
  const book = fontsOfJob(fonts.book, input.fonts);
  const pictures = new Map<string, OpenPicture>();
  for (const [ref, bytes] of input.pictures) {
    const open = await openPicture(bytes);
    if (open) pictures.set(ref, open);
  }
  const scenes = template.surfaces.map((surface) =>
    buildScene({ template, values, surface: surface.id, fonts: book, pictures }),
  );
  return { scenes, pictures };
}

/** The pictures and masks some items show. */
export function picturesIn(items: readonly SceneItem[]): (PictureItem | Mask)[] {
  return items.flatMap((item) => {
    const mask = 'mask' in item && item.mask ? [item.mask] : [];
    return item.kind === 'picture' ? [item, ...mask] : mask;
  });
}
