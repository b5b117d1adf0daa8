import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { needs } from '../../../test/render/tools.ts';
import { FONT_CATALOGUE } from '../../core/render/index.ts';
import { FONT_FILES } from './font-files.ts';
import { checkFont, openFontBook, readFont, readFontLicence } from './index.ts';

const { resolve } = createRequire(import.meta.url);
const VIBES = readFileSync(resolve(FONT_FILES['Great Vibes'] as string));

interface Table {
  readonly tag: string;
  readonly at: number;
  readonly length: number;
  readonly sum: number;
}

function tablesOf(font: Buffer): Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, i) => {
    const row = 12 + i * 16;
    return {
      tag: font.toString('latin1', row, row + 4),
      sum: font.readUInt32BE(row + 4),
      at: font.readUInt32BE(row + 8),
      length: font.readUInt32BE(row + 12),
    };
  });
}

function withFsType(fsType: number): Buffer {
  const font = Buffer.from(VIBES);
  font.writeUInt16BE(fsType, tablesOf(font).find((table) => table.tag === 'OS/2')!.at + 8);
  return font;
}

/** The font as WOFF 1 (W3C WOFF File Format 1.0, 3): every table compressed. */
function asWoff(font: Buffer): Buffer {
  const tables = tablesOf(font);
  const rows: Buffer[] = [];
  const bodies: Buffer[] = [];
  let at = 44 + tables.length * 20;
  for (const { tag, at: from, length, sum } of tables) {
    const packed = deflateSync(font.subarray(from, from + length));
    const body = packed.length < length ? packed : font.subarray(from, from + length);
    const row = Buffer.alloc(20);
    row.write(tag, 0, 'latin1');
    [at, body.length, length, sum].forEach((value, i) => void row.writeUInt32BE(value, 4 + i * 4));
    rows.push(row);
    const padded = Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)]);
    bodies.push(padded);
    at += padded.length;
  }
  const head = Buffer.alloc(44);
  head.write('wOFF', 0, 'latin1');
  head.writeUInt32BE(font.readUInt32BE(0), 4);
  head.writeUInt32BE(at, 8);
  head.writeUInt16BE(tables.length, 12);
  const unpacked = 12 + tables.length * 16 + tables.reduce((sum, { length }) => sum + Math.ceil(length / 4) * 4, 0);
  head.writeUInt32BE(unpacked, 16);
  return Buffer.concat([head, ...rows, ...bodies]);
}

/** The font with the outlines of its letters emptied: every entry of `loca` points at the same place. */
function withoutOutlines(): Buffer {
  const font = Buffer.from(VIBES);
  const loca = tablesOf(font).find((table) => table.tag === 'loca')!;
  font.fill(0, loca.at, loca.at + loca.length);
  return font;
}

const code = async (font: Uint8Array) => {
  const result = await checkFont(font);
  return result.ok ? 'taken' : result.error.code;
};

describe.skipIf(needs('ots-sanitize', 'the gate for sellers’ fonts'))('the gate for sellers’ fonts', () => {
  test('a good font passes, as TrueType and as WOFF, and is kept as TrueType', async () => {
    for (const font of [VIBES, asWoff(VIBES)]) {
      const result = await checkFont(font);
      if (!result.ok) throw new Error(result.error.message);
      expect(result.value.family).toBe('Great Vibes');
      expect(result.value.licence).toContain('Open Font License');
      expect(Buffer.from(result.value.bytes).readUInt32BE(0)).toBe(0x00010000);
      const { book } = await openFontBook();
      expect(book.add('Seller', result.value.bytes).ok).toBe(true);
    }
  });

  test('embedding rights: installable and editable pass, the rest is refused', async () => {
    const codes = await Promise.all([0, 8, 2, 4, 0x200].map((fsType) => code(withFsType(fsType))));
    expect(codes).toEqual(['taken', 'taken', 'embedding-rights', 'embedding-rights', 'embedding-rights']);
  });

  test('a font whose letters draw nothing is refused, not engraved blank', async () => {
    expect(['blank-letters', 'malformed']).toContain(await code(withoutOutlines()));
  });

  test.each([
    ['nothing', Buffer.alloc(0), 'not-a-font'],
    ['a page', Buffer.from('<html>'), 'not-a-font'],
    ['a collection', Buffer.from('ttcf0000'), 'not-a-font'],
    ['a font cut short', VIBES.subarray(0, VIBES.length >> 1), 'malformed'],
    ['a head without a body', VIBES.subarray(0, 12), 'malformed'],
    ['a torn WOFF', asWoff(VIBES).subarray(0, 5000), 'malformed'],
    ['noise that calls itself a font', Buffer.concat([Buffer.from('wOF2'), Buffer.alloc(4000, 0x5a)]), 'malformed'],
  ])('%s is refused', async (_, font, expected) => {
    expect(await code(font)).toBe(expected);
  });
});

describe('the catalogue', () => {
  test('has at least 25 families under the Open Font License, in every style and script asked of it', () => {
    expect(FONT_CATALOGUE.filter((font) => font.licence === 'OFL-1.1').length).toBeGreaterThanOrEqual(25);
    const styles = new Set(FONT_CATALOGUE.flatMap((font) => font.styles));
    for (const style of ['serif', 'sans', 'script', 'blackletter', 'slab', 'monoline', 'stencil'] as const)
      expect(styles).toContain(style);
    const scripts = new Set(FONT_CATALOGUE.flatMap((font) => font.scripts));
    for (const script of [
      'Latn',
      'Grek',
      'Cyrl',
      'Hebr',
      'Arab',
      'Deva',
      'Beng',
      'Taml',
      'Thai',
      'Khmr',
      'Hani',
      'Hira',
      'Kana',
      'Hang',
    ]) {
      expect(scripts).toContain(script);
    }
  });

  test('every family has its file, opens, has letters of each script it names, and comes with the licence it states', async () => {
    const names: Record<string, string> = {
      Latn: 'ABCxyz',
      Grek: 'Ωαδ',
      Cyrl: 'Жия',
      Hebr: 'אבת',
      Arab: 'عبد',
      Deva: 'कखि',
      Beng: 'কখি',
      Taml: 'கதி',
      Thai: 'กขี',
      Khmr: 'កខ',
      Hani: '福田',
      Hira: 'さく',
      Kana: 'カナ',
      Hang: '김민',
    };
    const { book, load } = await openFontBook();
    expect(Object.keys(FONT_FILES).sort()).toEqual(FONT_CATALOGUE.map((font) => font.family).sort());
    expect(await load(FONT_CATALOGUE.map((font) => font.family))).toEqual([]);
    for (const { family, scripts, licence } of FONT_CATALOGUE) {
      for (const letter of scripts.flatMap((script) => [...names[script]!])) {
        expect([family, letter, book.face(family)!.nominalGlyph(letter.codePointAt(0)!) !== undefined]).toEqual([
          family,
          letter,
          true,
        ]);
      }
      const text = await readFontLicence(family);
      expect(text).toMatch(licence === 'OFL-1.1' ? /SIL OPEN FONT LICENSE/i : /Apache License/);
    }
  });

  test('a family is found in any case, and one we do not have is not replaced', async () => {
    expect(await readFont('great vibes')).toEqual(VIBES);
    expect(await readFont('Futura')).toBeUndefined();
    expect(await readFont('../../package.json')).toBeUndefined();
    expect(await readFont('__proto__')).toBeUndefined();
  });
});
