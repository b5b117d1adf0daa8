import sharp from 'sharp';
import { sceneToSvg } from '../../core/render/index.ts';
import type { DrawingFonts } from './draw-surfaces.ts';
import { labelScene } from './label-scene.ts';
import { rasterise } from './rasterise.ts';

/** How strongly the mark covers, of 1: to be read in a picture of the screen, not to hide what is judged. */
const STRENGTH = 0.22;
/** The mark's line as a part of the picture's longer side. */
const LINE = 0.42;

/**
 * A picture with a faint text repeated over it in slanted rows, by turns dark and light.
 * Answers PNG; the pixels under the mark are changed, so that cropping or editing an edge does not remove it.
 */
export async function drawWatermark(picture: Uint8Array, text: string, fonts: DrawingFonts): Promise<Uint8Array> {
  const { width, height } = await sharp(picture).metadata();
  const longest = Math.max(width, height);
  const line = Math.max(160, Math.round(longest * LINE));
  const tile = await tileOf(text, line, fonts);
  return sharp(picture)
    .composite([{ input: tile, tile: true, blend: 'over' }])
    .png({ compressionLevel: 4 })
    .toBuffer();
}

/** One repeat of the mark, in pixels: the text on a slant, dark and below it light, so that one of the two shows on any ground. */
async function tileOf(text: string, line: number, fonts: DrawingFonts): Promise<Buffer> {
  const size = { width: line, height: Math.round(line * 0.55) };
  const draw = async (color: string) => {
    const scene = await labelScene(text, { ...size, color, align: 'center', rotation: -24 }, fonts);
    return (await rasterise(sceneToSvg(scene, { hrefOf: () => undefined, layers: ['print'], pixels: size }))).asPng();
  };
  const [dark, light] = [await draw('#101010'), await draw('#FFFFFF')];
  const ground = { create: { ...size, height: 2 * size.height, channels: 4, background: '#00000000' } } as const;
  const both = await sharp(ground)
    .composite([
      { input: dark, left: 0, top: 0 },
      { input: light, left: 0, top: size.height },
    ])
    .png()
    .toBuffer();
  return sharp(both).linear([1, 1, 1, STRENGTH], [0, 0, 0, 0]).png().toBuffer();
}
