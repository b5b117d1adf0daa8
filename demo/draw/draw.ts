/**
 * Draws the demo's photos into demo/photos.
 *
 *   node demo/draw/draw.ts                 all of them
 *   node demo/draw/draw.ts pet-tag buyer   those whose path begins with a word given
 *   node demo/draw/draw.ts --rough         quickly, one sample a pixel
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { SNAPSHOTS } from './buyer/snapshots.ts';
import { DRAWINGS } from './drawings.ts';
import { jpeg } from './engine/picture.ts';
import { render } from './engine/render.ts';
import { SHOTS, sceneOf } from './pictures.ts';

const photos = new URL('../photos/', import.meta.url);
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const close = !process.argv.includes('--rough');
const wanted = (file: string) => words.length === 0 || words.some((word) => file.startsWith(word));

async function keep(file: string, bytes: Buffer | string, since: number): Promise<void> {
  const target = new URL(file, photos);
  await mkdir(new URL('.', target), { recursive: true });
  await writeFile(target, bytes);
  const kilobytes = (bytes.length / 1024).toFixed(0);
  console.log(`${file.padEnd(44)} ${kilobytes.padStart(5)} kB ${((performance.now() - since) / 1000).toFixed(1)} s`);
}

for (const drawing of DRAWINGS.filter((one) => wanted(one.file))) {
  const since = performance.now();
  if (drawing.width === undefined) await keep(drawing.file, drawing.svg, since);
  else {
    const png = new Resvg(drawing.svg, { fitTo: { mode: 'width', value: drawing.width } }).render().asPng();
    // A palette keeps one-coloured drawings with soft edges small.
    await keep(drawing.file, await sharp(png).png({ palette: true, effort: 10 }).toBuffer(), since);
  }
}
// Buyers' photos come first: some products wear one.
for (const snapshot of SNAPSHOTS.filter((one) => wanted(one.file))) {
  const since = performance.now();
  await keep(snapshot.file, await jpeg(snapshot.draw(), snapshot.finish), since);
}
for (const shot of SHOTS.filter((one) => wanted(one.file))) {
  const since = performance.now();
  const picture = render(await sceneOf(shot), shot.width, shot.height, close);
  await keep(shot.file, await jpeg(picture, shot.finish), since);
}
