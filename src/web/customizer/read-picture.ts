import type { PixelSize } from './picture-placing.ts';

/** Longest side of the copy that is drawn in the preview, in pixels. */
const PREVIEW_SIDE = 1600;

/** A picture from the buyer's device as the preview draws it while the original is sent. */
export interface ReadPicture {
  /** Of the original, upright. */
  readonly size: PixelSize;
  /** A blob address to revoke when done. */
  readonly url: string;
}

/** Decodes a file off the main thread, upright by its EXIF orientation, and keeps a copy fit for the screen. Undefined if it is no picture this browser reads. */
export async function readPicture(file: Blob): Promise<ReadPicture | undefined> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => bitmapOfDrawing(file));
  if (!bitmap) return undefined;
  const size = { width: bitmap.width, height: bitmap.height };
  const shrink = Math.min(1, PREVIEW_SIDE / Math.max(size.width, size.height));
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(size.width * shrink)),
    Math.max(1, Math.round(size.height * shrink)),
  );
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  // WebP keeps transparency, which a logo may have.
  const copy = await canvas.convertToBlob({ type: 'image/webp', quality: 0.9 });
  return { size, url: URL.createObjectURL(copy) };
}

/** An SVG drawing as a picture; an image element runs nothing in it and fetches nothing for it. Undefined if it is none. */
async function bitmapOfDrawing(file: Blob): Promise<ImageBitmap | undefined> {
  if (file.type !== 'image/svg+xml') return undefined;
  const image = new Image();
  image.src = URL.createObjectURL(file);
  try {
    await image.decode();
    const grow = PREVIEW_SIDE / Math.max(image.naturalWidth, image.naturalHeight);
    const size = {
      resizeWidth: Math.round(image.naturalWidth * grow),
      resizeHeight: Math.round(image.naturalHeight * grow),
    };
    return await createImageBitmap(image, size);
  } catch {
    return undefined;
  } finally {
    URL.revokeObjectURL(image.src);
  }
}

/** The size of a picture the server has, for choices that come back from an earlier visit. Undefined if it is gone. */
export async function sizeOfPicture(url: string): Promise<PixelSize | undefined> {
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
    return { width: image.naturalWidth, height: image.naturalHeight };
  } catch {
    return undefined;
  }
}
