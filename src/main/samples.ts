import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { demoCatalogue, demoPicture, pictureReferences } from '../../demo/catalogue.ts';
import type { Sample } from '../app/ports.ts';

/** The four listings every installation offers to start from. */
const NAMES = ['walnut-cutting-board', 'photo-mug', 'pet-tag', 'name-puzzle-ar-en'];

/** Side of a drawing made into a picture, in pixels. */
const DRAWING_SIDE = 512;

/** The samples, with their pictures ready for intake: drawings (SVG) among them become PNG, for intake takes pictures only. */
export async function readSamples(): Promise<Sample[]> {
  const products = await demoCatalogue();
  return products
    .filter(({ slug }) => NAMES.includes(slug))
    .map(({ slug, listing, card }) => ({
      name: slug,
      document: listing,
      async pictures() {
        const refs = [...new Set(pictureReferences(listing))];
        return new Map(await Promise.all(refs.map(async (ref) => [ref, await readPicture(ref)] as const)));
      },
      card: () => readPicture(card),
    }));
}

/** A picture of the demo, ready for intake. */
export async function readPicture(ref: string): Promise<Uint8Array> {
  const bytes = await readFile(demoPicture(ref));
  if (!ref.endsWith('.svg')) return bytes;
  return sharp(bytes, { density: 300 }).resize(DRAWING_SIDE, DRAWING_SIDE, { fit: 'inside' }).png().toBuffer();
}
