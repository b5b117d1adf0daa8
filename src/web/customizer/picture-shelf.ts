import type { ImageValue } from '../../core/template/index.ts';
import { sized } from '../kit/sized.ts';
import type { Choices } from './choices.ts';
import type { CustomizerSource } from './customizer-source.ts';
import type { PixelSize } from './picture-placing.ts';
import { isLocal, PictureUpload, type ShownPicture } from './picture-upload.ts';
import { sizeOfPicture } from './read-picture.ts';

/** Pixels across of a product's photo in the preview: sharp on a dense screen, a third of the original's bytes. */
const PHOTO_WIDTH = 1600;
/** Pixels across of an option's picture. */
const SWATCH_WIDTH = 200;

/** The pictures a drawing can use: the buyer's, each on its way through intake, and the product's own. */
export class PictureShelf {
  readonly #uploads = new Map<string, PictureUpload>();
  readonly #changed: () => void;

  /** `changed` is told at every step of an upload. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** The upload of a field for pictures, begun where there is none. */
  of(field: string): PictureUpload {
    const found = this.#uploads.get(field);
    if (found) return found;
    const upload = new PictureUpload(this.#changed);
    this.#uploads.set(field, upload);
    return upload;
  }

  /** Sizes of everything that can be drawn, by reference. */
  sizes(source: CustomizerSource): ReadonlyMap<string, PixelSize> {
    const pictures = new Map<string, PixelSize>(Object.entries(source.pictures));
    for (const upload of this.#uploads.values()) for (const [ref, picture] of upload.shown) pictures.set(ref, picture);
    return pictures;
  }

  /** Where the preview finds a picture. */
  hrefOf(source: CustomizerSource | undefined, ref: string): string | undefined {
    for (const upload of this.#uploads.values()) {
      const shown = upload.shown.get(ref);
      if (shown) return shown.url;
    }
    const url = source?.pictures[ref]?.url;
    return url && sized(url, PHOTO_WIDTH);
  }

  /** Looks for the pictures of choices from an earlier visit; `found` is told of each that the server still has. */
  restore(
    source: CustomizerSource | undefined,
    choices: Choices,
    found: (field: string, value: ImageValue, picture: ShownPicture) => void,
  ): void {
    for (const [field, value] of Object.entries(choices)) {
      if (!('image' in value) || isLocal(value.image)) continue;
      const url = source?.keptPictures?.[value.image] ?? `/v1/assets/${encodeURIComponent(value.image)}`;
      void sizeOfPicture(url).then((size) => size && found(field, value, { ...size, url }));
    }
  }

  /** Forgets every upload's picture. */
  clear(): void {
    for (const upload of this.#uploads.values()) upload.clear();
  }
}

/** Where the picture of an option is found. */
export function swatchOf(source: CustomizerSource, ref: string): string | undefined {
  const url = source.pictures[ref]?.url;
  return url && sized(url, SWATCH_WIDTH);
}
