import sharp from 'sharp';
import type { DrawnFile } from '../../app/ports.ts';
import { mm, mmToPx } from '../../core/kernel/index.ts';
import { type Layer, type Mask, type PictureItem, type Scene, sceneToSvg } from '../../core/render/index.ts';
import { picturesIn } from './draw-surfaces.ts';
import { groundOf, layOver } from './ground.ts';
import type { OpenPicture } from './open-picture.ts';
import { withDpi } from './png-size.ts';
import { hrefFor } from './prepared-pictures.ts';
import { rasterise } from './rasterise.ts';

/** The ground of a proof where the product has no photo. */
const GROUND = '#FFFFFF';

/** A scene as PNG, `longest` pixels on its longer side: photo and customization together, as the buyer approves it. */
export async function drawProof(
  scene: Scene,
  name: string,
  pictures: ReadonlyMap<string, OpenPicture>,
  longest: number,
): Promise<DrawnFile> {
  const pxPerMm = longest / Math.max(scene.width, scene.height);
  const size = {
    width: Math.max(1, Math.round(scene.width * pxPerMm)),
    height: Math.max(1, Math.round(scene.height * pxPerMm)),
  };
  const png = await proofPng(scene, pictures, pxPerMm, size);
  return { name: `proof-${name}.png`, mediaType: 'image/png', bytes: png };
}

/** Draws on the photo where there is one, decoded once for all proofs of a listing; otherwise everything is the rasteriser's. */
async function proofPng(
  scene: Scene,
  pictures: ReadonlyMap<string, OpenPicture>,
  pxPerMm: number,
  size: { readonly width: number; readonly height: number },
): Promise<Uint8Array> {
  const ground = await groundOf(scene, pictures, size);
  if (!ground) return (await drawn(scene, pictures, pxPerMm, size, ['product', 'print'], GROUND)).asPng();
  const above = { ...scene, items: scene.items.filter((item) => item !== ground.item) };
  const { pixels } = await drawn(above, pictures, pxPerMm, size, ['product', 'print'], undefined);
  return sharp(layOver(ground.rgb, pixels), { raw: { ...size, channels: 3 } })
    .png({ compressionLevel: 2 })
    .toBuffer();
}

/** What is made, as PNG at a resolution, transparent where nothing is; its pixels say how large they are. */
export async function drawPrintPng(
  scene: Scene,
  name: string,
  pictures: ReadonlyMap<string, OpenPicture>,
  dpi: number,
): Promise<DrawnFile> {
  const size = printPixels(scene, dpi);
  const image = await drawn(scene, pictures, size.width / scene.width, size, ['print'], undefined);
  return { name: `${name}-${dpi}dpi.png`, mediaType: 'image/png', bytes: withDpi(image.asPng(), dpi) };
}

/** The pixels of a surface at a resolution. */
export function printPixels(scene: Scene, dpi: number): { width: number; height: number } {
  const side = (length: number) => Math.max(1, mmToPx(mm(length), dpi));
  return { width: side(scene.width), height: side(scene.height) };
}

async function drawn(
  scene: Scene,
  pictures: ReadonlyMap<string, OpenPicture>,
  pxPerMm: number,
  pixels: { width: number; height: number },
  layers: readonly Layer[],
  background: string | undefined,
) {
  const items = scene.items.filter((item) => layers.includes(item.layer));
  const hrefs = new Map<PictureItem | Mask, string>();
  for (const shown of picturesIn(items)) {
    const open = pictures.get(shown.ref);
    if (open) hrefs.set(shown, await hrefFor(open, shown, pxPerMm));
  }
  return rasterise(sceneToSvg(scene, { hrefOf: (shown) => hrefs.get(shown), layers, background, pixels }));
}
