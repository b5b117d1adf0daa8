import sharp from 'sharp';
import type { DrawnFile } from '../../app/ports.ts';
import { mm, mmToPx } from '../../core/kernel/index.ts';
import type { Scene } from '../../core/render/index.ts';
import { closeCanvas, unmultiply } from './canvas.ts';
import { encodePng } from './encode-png.ts';
import type { OpenPicture } from './open-picture.ts';
import { paintScene } from './paint-scene.ts';
import { withDpi } from './png-size.ts';

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
  const canvas = await paintScene(scene, pictures, { pixels: size, layers: ['product', 'print'], ground: GROUND });
  const png = await encodePng(canvas);
  closeCanvas(canvas);
  return { name: `proof-${name}.png`, mediaType: 'image/png', bytes: png };
}

/** What is made, as PNG at a resolution, transparent where nothing is; its pixels say how large they are. */
export async function drawPrintPng(
  scene: Scene,
  name: string,
  pictures: ReadonlyMap<string, OpenPicture>,
  dpi: number,
): Promise<DrawnFile> {
  const size = printPixels(scene, dpi);
  const canvas = await paintScene(scene, pictures, { pixels: size, layers: ['print'] });
  unmultiply(canvas);
  const png = await sharp(canvas.data, { raw: { ...size, channels: 4 } })
    .png({ compressionLevel: 3 })
    .toBuffer();
  closeCanvas(canvas);
  return { name: `${name}-${dpi}dpi.png`, mediaType: 'image/png', bytes: withDpi(png, dpi) };
}

/** The pixels of a surface at a resolution. */
export function printPixels(scene: Scene, dpi: number): { width: number; height: number } {
  const side = (length: number) => Math.max(1, mmToPx(mm(length), dpi));
  return { width: side(scene.width), height: side(scene.height) };
}
