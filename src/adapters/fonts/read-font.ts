import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { FONT_CATALOGUE } from '../../core/render/index.ts';
import { FONT_FILES } from './font-files.ts';

const { resolve } = createRequire(import.meta.url);
const held = new Map<string, Promise<Buffer>>();

/** The whole font file of a catalogue family, in any case, or undefined if it is not in the catalogue. Read once. What `GET /v1/fonts/:family` sends, as `font/ttf`. */
export async function readFont(family: string): Promise<Uint8Array | undefined> {
  const name = FONT_CATALOGUE.find((font) => font.family.toLowerCase() === family.toLowerCase())?.family;
  const file = name && FONT_FILES[name];
  if (!name || !file) return undefined;
  const known = held.get(name);
  if (known) return known;
  const reading = readFile(resolve(file));
  held.set(name, reading);
  return reading;
}

/** The licence text that comes with a catalogue family, or undefined if it is not in the catalogue. */
export async function readFontLicence(family: string): Promise<string | undefined> {
  const name = FONT_CATALOGUE.find((font) => font.family.toLowerCase() === family.toLowerCase())?.family;
  const file = name && FONT_FILES[name];
  if (!file) return undefined;
  const folder = file.split('/').slice(0, 2).join('/');
  return readFile(resolve(`${folder}/LICENSE_FONT`), 'utf8');
}
