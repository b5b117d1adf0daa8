import sharp from 'sharp';
import type { PictureItem, Scene } from '../../core/render/index.ts';
import type { OpenPicture } from './open-picture.ts';

/** Grounds kept for the next proof: every design of a listing stands on the same photo. */
const GROUNDS_KEPT = 8;
const kept = new Map<string, Promise<Buffer>>();

/** The product's photo as the ground of a proof: pixels to draw the rest upon. */
export interface Ground {
  readonly item: PictureItem;
  /** Three bytes a pixel. Shared: copy before drawing on it. */
  readonly rgb: Buffer;
}

/**
 * The lowest item of a scene, if it is an opaque photo that fills the surface and nothing is multiplied with it. It is
 * decoded and fitted once for all proofs of a listing, instead of by the rasteriser in each.
 */
export async function groundOf(
  scene: Scene,
  pictures: ReadonlyMap<string, OpenPicture>,
  size: { readonly width: number; readonly height: number },
): Promise<Ground | undefined> {
  const [item] = scene.items;
  if (item?.kind !== 'picture' || item.layer !== 'product' || item.clip || item.mask || item.treatment)
    return undefined;
  const [a, b, c, d, e, f] = item.matrix;
  const fills = item.width === scene.width && item.height === scene.height && a === 1 && d === 1 && !(b || c || e || f);
  const open = pictures.get(item.ref);
  if (!fills || !open || open.hasAlpha || scene.items.some((one) => one.kind === 'tint')) return undefined;
  const key = `${open.id} ${size.width} ${size.height}`;
  const known = kept.get(key);
  const making = known ?? fitted(open, size);
  kept.delete(key);
  kept.set(key, making);
  if (!known) making.catch(() => kept.delete(key));
  if (kept.size > GROUNDS_KEPT) kept.delete(kept.keys().next().value as string);
  return { item, rgb: await making };
}

function fitted(open: OpenPicture, { width, height }: { width: number; height: number }): Promise<Buffer> {
  return sharp(open.bytes).resize(width, height, { fit: 'fill' }).toColourspace('srgb').raw().toBuffer();
}

/** Lays premultiplied RGBA pixels over a copy of the ground: result = above + below (1 - alpha), rounded. */
export function layOver(ground: Buffer, above: Uint8Array): Buffer {
  const below = Buffer.from(ground);
  for (let from = 0, to = 0; from < above.length; from += 4, to += 3) {
    const alpha = above[from + 3] as number;
    if (alpha === 0) continue;
    const through = 255 - alpha;
    for (let channel = 0; channel < 3; channel += 1) {
      const lower = Math.round(((below[to + channel] as number) * through) / 255);
      below[to + channel] = Math.min(255, (above[from + channel] as number) + lower);
    }
  }
  return below;
}
