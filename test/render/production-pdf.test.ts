import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrawnFile } from '../../src/app/ports.ts';
import type { Template } from '../../src/core/template/index.ts';
import { openDrawing, plateInput } from './sample-design.ts';
import { needs } from './tools.ts';

const MM_PER_PT = 25.4 / 72;
let folder: string;
let files: readonly DrawnFile[];
let pdf: string;
const bytesOf = (name: string) => files.find((file) => file.name === name)!.bytes;
const run = (program: string, ...args: string[]) =>
  execFileSync(program, args, { stdio: ['ignore', 'pipe', 'ignore'] }).toString();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'monogram-pdf-'));
  const drawing = await openDrawing();
  files = await drawing.productionFiles(await plateInput());
  for (const file of files) await writeFile(join(folder, file.name), file.bytes);
  pdf = join(folder, 'plate.pdf');
});
afterAll(() => rm(folder, { recursive: true }));

test('the pack has the names of the contract', () => {
  expect(files.map((file) => file.name)).toEqual(['plate.svg', 'plate.pdf', 'plate-300dpi.png', 'manifest.json']);
});

test('drawn again, every file is the same byte for byte', async () => {
  const again = await (await openDrawing()).productionFiles(await plateInput());
  expect(again.map((file) => [file.name, Buffer.compare(file.bytes, bytesOf(file.name))])).toEqual(
    files.map((file) => [file.name, 0]),
  );
});

test.skipIf(needs('qpdf', 'that qpdf finds no fault in the PDF'))('qpdf finds no fault in it', () => {
  expect(run('qpdf', '--check', pdf)).toContain('No syntax or stream encoding errors found');
});

describe.skipIf(needs('pdfinfo', 'the boxes and contents of the PDF'))('as poppler reads it', () => {
  const box = (name: string) =>
    new RegExp(`${name}:\\s+([\\d.]+)\\s+([\\d.]+)\\s+([\\d.]+)\\s+([\\d.]+)`)
      .exec(run('pdfinfo', '-box', pdf))!
      .slice(1)
      .map(Number);

  test('the TrimBox is the surface to 0.01 mm, the BleedBox 3 mm more on each side', () => {
    const [left, bottom, right, top] = box('TrimBox') as [number, number, number, number];
    expect(Math.abs((right - left) * MM_PER_PT - 100)).toBeLessThan(0.01);
    expect(Math.abs((top - bottom) * MM_PER_PT - 60)).toBeLessThan(0.01);
    const bleed = box('BleedBox');
    expect(Math.abs((bleed[2]! - bleed[0]!) * MM_PER_PT - 106)).toBeLessThan(0.01);
    expect(Math.abs((left - bleed[0]!) * MM_PER_PT - 3)).toBeLessThan(0.01);
  });

  test('it has no fonts and nothing to run', () => {
    expect(run('pdffonts', pdf).trim().split('\n')).toHaveLength(2);
    expect(run('pdfinfo', pdf)).toMatch(/JavaScript:\s+no/);
  });

  test('it has no date and no name of a person or machine', () => {
    expect(run('pdfinfo', pdf)).not.toMatch(/CreationDate|ModDate|Author/);
  });

  test('the photo’s JPEG data is in it unchanged', async () => {
    run('pdfimages', '-all', pdf, join(folder, 'taken'));
    const jpeg = join(folder, 'taken-000.jpg');
    expect(existsSync(jpeg)).toBe(true);
    const { pictures } = await plateInput();
    expect(Buffer.compare(await readFile(jpeg), pictures.get('photo.jpg')!)).toBe(0);
  });
});

describe.skipIf(needs('gs', 'the plates of the spot colours'))('as a separation device sees it', () => {
  test('Engrave and CutContour are plates of their own, and only what belongs is on them', async () => {
    run('gs', '-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=tiffsep', '-r72', `-sOutputFile=${join(folder, 'sep.tif')}`, pdf);
    const inked = async (plate: string) => {
      const { data, info } = await sharp(join(folder, plate)).grayscale().raw().toBuffer({ resolveWithObject: true });
      let [left, right] = [info.width, 0];
      for (let i = 0; i < data.length; i += 1) {
        if (data[i]! > 200) continue;
        left = Math.min(left, i % info.width);
        right = Math.max(right, i % info.width);
      }
      return { from: Math.round(left * MM_PER_PT - 3) + 0, to: Math.round(right * MM_PER_PT - 3) };
    };
    // The name's placement begins at 50 mm and ends at 95; the cut goes round the whole plate.
    const name = await inked('sep(Engrave).tif');
    expect(name.from).toBeGreaterThanOrEqual(50);
    expect(name.to).toBeLessThanOrEqual(95);
    expect(await inked('sep(CutContour).tif')).toEqual({ from: 0, to: 100 });
  });
});

describe('the PDF looks as the PNG does', () => {
  /** At 254 dots to the inch a pixel is a tenth of a millimetre, and the plate's 3 mm of bleed are 30 pixels. */
  const DPI = 254;
  const SIZE = { left: 30, top: 30, width: 1000, height: 600 };
  /** Share of pixels that may differ by more than a quarter of full scale: edges of letters and of the photo, drawn by different rasterisers. */
  const MOST_DIFFERENT = 0.004;

  /**
   * Without the spot inks, which one program shows and another separates, and without the dots: a pattern of single
   * pixels moved by half a pixel differs everywhere and looks the same.
   */
  const plain = (template: Template): Template => ({
    ...template,
    surfaces: template.surfaces.map(({ cut: _, ...surface }) => surface),
    fields: template.fields
      .filter((field) => field.id !== 'dots')
      .map((field) => ({ ...field, spot: undefined })) as Template['fields'],
  });

  const ours = async () => {
    const drawing = await openDrawing({ dpi: DPI });
    const input = await plateInput();
    const made = await drawing.productionFiles({ ...input, template: plain(input.template) });
    await writeFile(join(folder, 'plain.pdf'), made.find((file) => file.name.endsWith('.pdf'))!.bytes);
    const png = made.find((file) => file.name.endsWith('.png'))!.bytes;
    return sharp(png).flatten({ background: '#fff' }).removeAlpha().raw().toBuffer();
  };
  let expected: Buffer;
  beforeAll(async () => {
    expected = await ours();
  });

  async function shareDifferent(page: string): Promise<number> {
    const { width, height } = await sharp(page).metadata();
    expect(Math.abs(width - 1060)).toBeLessThanOrEqual(1);
    expect(Math.abs(height - 660)).toBeLessThanOrEqual(1);
    const actual = await sharp(page).extract(SIZE).removeAlpha().raw().toBuffer();
    let different = 0;
    for (let i = 0; i < actual.length; i += 3) {
      const step = Math.max(...[0, 1, 2].map((c) => Math.abs(actual[i + c]! - expected[i + c]!)));
      if (step > 64) different += 1;
    }
    return different / (actual.length / 3);
  }

  test.skipIf(needs('pdftoppm', 'the PDF’s picture by poppler'))('drawn by poppler', async () => {
    run('pdftoppm', '-r', String(DPI), '-png', '-singlefile', join(folder, 'plain.pdf'), join(folder, 'poppler'));
    expect(await shareDifferent(join(folder, 'poppler.png'))).toBeLessThan(MOST_DIFFERENT);
  });

  test.skipIf(needs('mutool', 'the PDF’s picture by MuPDF'))('drawn by MuPDF', async () => {
    run('mutool', 'draw', '-q', '-r', String(DPI), '-o', join(folder, 'mupdf.png'), join(folder, 'plain.pdf'));
    expect(await shareDifferent(join(folder, 'mupdf.png'))).toBeLessThan(MOST_DIFFERENT);
  });
});

describe('physical size', () => {
  test('a bar of 50 mm measures 50 mm in the PNG, which says how large its pixels are', async () => {
    const bar = await sharp({ create: { width: 500, height: 20, channels: 3, background: '#000' } })
      .jpeg()
      .toBuffer();
    const template: Template = {
      surfaces: [
        {
          id: 'r',
          label: 'Ruler',
          size: { width: 80, height: 20 },
          placements: [{ id: 'p', x: 15, y: 5, width: 50, height: 2 }],
        },
      ],
      fields: [{ id: 'bar', kind: 'image', label: 'Bar', placement: 'p' }],
    };
    const drawing = await openDrawing();
    const made = await drawing.productionFiles({
      template,
      values: { bar: { image: 'bar' } },
      pictures: new Map([['bar', bar]]),
    });
    const png = made.find((file) => file.name === 'r-300dpi.png')!.bytes;
    const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([945, 236]);
    const row = Math.round((6 / 25.4) * 300);
    let [first, last] = [-1, -1];
    for (let x = 0; x < info.width; x += 1) {
      if (data[(row * info.width + x) * 4 + 3]! < 128) continue;
      if (first < 0) first = x;
      last = x;
    }
    const { density } = await sharp(png).metadata();
    expect(density).toBe(300);
    expect(Math.abs(((last - first + 1) / 300) * 25.4 - 50)).toBeLessThan(0.1);
    expect(Math.abs((first / 300) * 25.4 - 15)).toBeLessThan(0.1);
  });
});

test('the manifest names every file with its hash, the fonts, and each picture’s resolution', async () => {
  const manifest = JSON.parse(Buffer.from(bytesOf('manifest.json')).toString());
  const { createHash } = await import('node:crypto');
  for (const { name, sha256, bytes } of manifest.files) {
    expect(createHash('sha256').update(bytesOf(name)).digest('hex')).toBe(sha256);
    expect(bytesOf(name).length).toBe(bytes);
  }
  expect(manifest.fonts.map((font: { family: string }) => font.family)).toEqual(['Great Vibes', 'EB Garamond']);
  // 900 x 800 pixels covering 40 x 40 mm at 1.3: 800 pixels on 52 mm.
  expect(manifest.surfaces[0].drawn[0].effectiveDpi).toBe(390.8);
});

test('the SVG has paths and images only, and fetches nothing', () => {
  const svg = Buffer.from(bytesOf('plate.svg')).toString();
  const elements = new Set(Array.from(svg.matchAll(/<([a-zA-Z]+)/g), (match) => match[1]));
  expect([...elements].sort()).toEqual(['clipPath', 'defs', 'g', 'image', 'mask', 'path', 'svg']);
  for (const [, href] of svg.matchAll(/href="([^"]{0,20})/g)) expect(href).toMatch(/^data:image\/(png|jpeg);/);
  expect(svg).toMatch(/^<svg [^>]*width="100mm" height="60mm" viewBox="0 0 100 60">/);
});
