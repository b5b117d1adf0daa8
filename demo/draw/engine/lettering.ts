import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { type Artwork, artwork } from './artwork.ts';

const fontsFolder = new URL('../../../node_modules/@expo-google-fonts/', import.meta.url);
const demo = new URL('../../', import.meta.url);

/** The file of a family's upright cut nearest to a weight. */
export function fontFile(family: string, weight = 400): string {
  const folder = new URL(`${family.toLowerCase().replaceAll(' ', '-')}/`, fontsFolder);
  const cuts = readdirSync(folder)
    .filter((name) => /^\d+[A-Za-z]+$/.test(name) && !name.endsWith('Italic'))
    .sort((a, b) => Math.abs(Number.parseInt(a, 10) - weight) - Math.abs(Number.parseInt(b, 10) - weight));
  const cut = new URL(`${cuts[0]}/`, folder);
  const file = readdirSync(cut).find((name) => name.endsWith('.ttf'));
  return fileURLToPath(new URL(file as string, cut));
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An SVG fragment of a text fitted into a box (millimetres) and centred in it. */
export function fitted(text: string, family: string, color: string, box: Box, weight = 400): string {
  const lines = text.split('\n');
  const size = 100;
  const spans = lines.map((line, i) => `<tspan x="0" y="${i * size * 1.12}">${asMarkup(line)}</tspan>`).join('');
  const element = `<text font-family="${family}" font-weight="${weight}" font-size="${size}" text-anchor="middle" fill="${color}">${spans}</text>`;
  const probe = `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="2000" viewBox="-2000 -1000 4000 2000">${element}</svg>`;
  const drawn = new Resvg(probe, { font: { loadSystemFonts: false, fontFiles: [fontFile(family, weight)] } }).getBBox();
  if (!drawn) return '';
  const scale = Math.min(box.width / drawn.width, box.height / drawn.height, (box.height / lines.length / size) * 1.1);
  const cx = box.x + box.width / 2 - (drawn.x + drawn.width / 2) * scale;
  const cy = box.y + box.height / 2 - (drawn.y + drawn.height / 2) * scale;
  return `<g transform="translate(${cx} ${cy}) scale(${scale})">${element}</g>`;
}

const asMarkup = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly placement?: string;
  readonly fonts?: string[];
  readonly colors?: string[];
}

/** Everything a design puts on one surface, as artwork for the card's photo. `extra` is SVG drawn beneath the lettering. */
export function personalisation(
  slug: string,
  surfaceId: string,
  fine: number,
  options: { design?: string; color?: string; weight?: number; only?: string; extra?: string } = {},
): Artwork {
  const read = (path: string) => JSON.parse(readFileSync(new URL(path, demo), 'utf8'));
  const { template } = read(`listings/${slug}.json`);
  const { values } = read(`designs/${options.design ?? slug}.json`);
  const surface = template.surfaces.find((one: { id: string }) => one.id === surfaceId);
  const { width, height } = surface.size;
  const files: string[] = [];
  let body = options.extra ?? '';
  for (const field of template.fields as Row[]) {
    const value = values[field.id];
    const box = surface.placements.find((one: { id: string }) => one.id === field.placement);
    if (!value || !box || (options.only && options.only !== field.id)) continue;
    if (value.image) {
      const data = readFileSync(new URL(`photos/${value.image}`, demo)).toString('base64');
      body += `<svg x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}"><image width="${box.width}" height="${box.height}" preserveAspectRatio="xMidYMid slice" href="data:image/jpeg;base64,${data}"/></svg>`;
    } else if (value.text) {
      const family = value.font ?? field.fonts?.[0] ?? 'Nunito';
      files.push(fontFile(family, options.weight));
      const color = options.color ?? value.color ?? field.colors?.[0] ?? '#222222';
      body += fitted(value.text, family, color, box, options.weight);
    }
  }
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${body}</svg>`;
  return artwork(svg, width, height, fine, files);
}
