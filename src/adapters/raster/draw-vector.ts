import { deflateSync } from 'node:zlib';
import type { DrawnFile } from '../../app/ports.ts';
import {
  type Mask,
  type OutputIntent,
  type PdfPicture,
  type PictureItem,
  type Scene,
  sceneToPdf,
  sceneToSvg,
} from '../../core/render/index.ts';
import { picturesIn } from './draw-surfaces.ts';
import type { OpenPicture } from './open-picture.ts';
import { hrefFor, pdfPictureFor } from './prepared-pictures.ts';

/** What is made, as SVG at true size: paths and images, the images with all their pixels. */
export async function drawPrintSvg(
  scene: Scene,
  name: string,
  pictures: ReadonlyMap<string, OpenPicture>,
): Promise<DrawnFile> {
  const hrefs = new Map<PictureItem | Mask, string>();
  for (const shown of printed(scene)) {
    const open = pictures.get(shown.ref);
    if (open) hrefs.set(shown, await hrefFor(open, shown));
  }
  const svg = sceneToSvg(scene, { hrefOf: (shown) => hrefs.get(shown), layers: ['print'] });
  return { name: `${name}.svg`, mediaType: 'image/svg+xml', bytes: Buffer.from(`${svg}\n`) };
}

/** What is made, as PDF at true size with its bleed. */
export async function drawPrintPdf(
  scene: Scene,
  name: string,
  pictures: ReadonlyMap<string, OpenPicture>,
  outputIntent: OutputIntent | undefined,
): Promise<DrawnFile> {
  const data = new Map<PictureItem | Mask, PdfPicture>();
  for (const shown of printed(scene)) {
    const open = pictures.get(shown.ref);
    if (open) data.set(shown, await pdfPictureFor(open, shown));
  }
  const bytes = sceneToPdf(scene, { pictureOf: (shown) => data.get(shown), deflate: deflateSync, outputIntent });
  return { name: `${name}.pdf`, mediaType: 'application/pdf', bytes };
}

function printed(scene: Scene): (PictureItem | Mask)[] {
  return picturesIn(scene.items.filter((item) => item.layer === 'print'));
}
