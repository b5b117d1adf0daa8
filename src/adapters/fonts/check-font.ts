import { Buffer } from 'node:buffer';
import type { FontRefusal, TakenFont } from '../../app/ports.ts';
import { fail, ok, type Result } from '../../core/kernel/index.ts';
import { blankCharacters, type FontFace, openFontFace, scriptsOfFont } from '../../core/render/index.ts';
import { sanitiseFont } from './sanitise-font.ts';

/** Bytes of the largest font taken: a whole Chinese family has 15 million. */
const MOST_BYTES = 30e6;
const KINDS: Readonly<Record<string, string>> = {
  '\0\x01\0\0': 'TrueType',
  true: 'TrueType',
  OTTO: 'OpenType',
  wOFF: 'WOFF',
  wOF2: 'WOFF2',
};

/**
 * The gate for fonts from sellers: TTF, OTF, WOFF or WOFF2. Sanitised by the OpenType Sanitizer that browsers use,
 * every character it claims must draw something, and its embedding rights (OS/2 fsType) must allow buyers to set text
 * with it. HarfBuzz alone would open a cut-off font and draw its letters blank.
 */
export async function checkFont(upload: Uint8Array): Promise<Result<TakenFont, FontRefusal>> {
  if (upload.length > MOST_BYTES) {
    return refuse('too-large', `The font has more than ${MOST_BYTES / 1e6} MB. Send one weight, as one file.`);
  }
  const mark = Buffer.from(upload.subarray(0, 4)).toString('latin1');
  if (mark === 'ttcf') {
    return refuse('not-a-font', 'This is a collection of several fonts. Send the one you need, as a file of its own.');
  }
  if (!(mark in KINDS)) return refuse('not-a-font', 'This is no TTF, OTF, WOFF or WOFF2 font.');
  const clean = await sanitiseFont(upload);
  if (!clean.ok) {
    return clean.error === 'no-sanitiser'
      ? refuse('cannot-check', 'Fonts cannot be taken here: the operator has to install the OpenType Sanitizer first.')
      : refuse('malformed', `The font is broken: ${clean.error} Export it anew from the program it was made with.`);
  }
  const rights = embeddingRights(clean.value);
  if (rights) return refuse('embedding-rights', rights);
  const opened = openFontFace(await import('harfbuzzjs'), 'upload', clean.value);
  if (!opened.ok) return refuse('malformed', 'The font is broken: it has no characters.');
  const blank = blankCharacters(opened.value);
  if (blank.length > 0) {
    const some = blank.slice(0, 5).join(' ');
    const message = `The font draws nothing for ${blank.length} of the characters it claims to have: ${some}. Export it anew with their outlines, or without them.`;
    return refuse('blank-letters', message);
  }
  const codePoints = [...opened.value.codePoints()];
  return ok({
    bytes: clean.value,
    mediaType: Buffer.from(clean.value.subarray(0, 4)).toString('latin1') === 'OTTO' ? 'font/otf' : 'font/ttf',
    family: nameOf(opened.value, 16) ?? nameOf(opened.value, 1) ?? 'Untitled',
    characters: codePoints.length,
    scripts: scriptsOfFont(codePoints),
    licence: nameOf(opened.value, 13) ?? nameOf(opened.value, 14),
  });
}

function refuse(code: FontRefusal['code'], message: string): Result<never, FontRefusal> {
  return fail({ code, message });
}

function nameOf(face: FontFace, id: number): string | undefined {
  return face.shaper.font.face.getName(id, 'en').trim() || undefined;
}

/**
 * What forbids use, if anything does (OpenType, OS/2, fsType). Buyers set new text with the font and their browsers
 * load it, which asks for installable (0) or editable (8) embedding. Preview and print (4) allows neither, restricted
 * (2) allows nothing, and bitmaps only (0x200) allows no outlines. Where several are set the least restrictive holds.
 */
function embeddingRights(font: Uint8Array): string | undefined {
  const fsType = fsTypeOf(font);
  if (fsType === undefined) return 'The font does not say whether it may be embedded (it has no OS/2 table).';
  if (fsType & 0x200) return 'The font’s maker allows only its bitmaps to be embedded, not its outlines.';
  const usage = fsType & 0xf;
  if (usage === 0 || usage & 0x8) return undefined;
  return usage & 0x4
    ? 'The font’s maker allows it to be embedded only to show and print finished documents, not to set new text.'
    : 'The font’s maker forbids embedding. Ask for a licence that allows it, and for a font file that says so.';
}

function fsTypeOf(font: Uint8Array): number | undefined {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = view.getUint16(4);
  for (let at = 12; at < 12 + tables * 16; at += 16) {
    if (view.getUint32(at) === 0x4f532f32) return view.getUint16(view.getUint32(at + 8) + 8);
  }
  return undefined;
}
