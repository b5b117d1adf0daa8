import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrawnFile } from '../../src/app/ports.ts';
import { openDrawing, plateInput } from './sample-design.ts';
import { needs } from './tools.ts';

/** Sheets on which two plates lie, one upright and one turned, beside the plate's own production PDF. */
const DPI = 127;
const PX = DPI / 25.4;
/** The plate with 3 mm of bleed on each side. */
const [WIDTH, HEIGHT] = [106, 66];
const UPRIGHT = { x: 10, y: 12 };
const TURNED = { x: 130, y: 12 };

let folder: string;
let sheet: DrawnFile;
const run = (program: string, ...args: string[]) =>
  execFileSync(program, args, { stdio: ['ignore', 'pipe', 'ignore'] }).toString();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'monogram-sheet-'));
  const drawing = await openDrawing();
  const input = await plateInput();
  const single = (await drawing.productionFiles(input)).find(({ name }) => name === 'plate.pdf') as DrawnFile;
  const piece = { design: 0, surface: 'plate', label: 'M-7Q2R-K0AV Plate 1/2' };
  sheet = await drawing.printSheets({
    name: 'sheets',
    width: 220,
    height: 140,
    cropMarks: true,
    designs: [input],
    sheets: [
      [
        { ...piece, ...UPRIGHT, turned: false },
        { ...piece, ...TURNED, turned: true },
      ],
      [{ ...piece, ...UPRIGHT, turned: false }],
    ],
  });
  await writeFile(join(folder, 'sheets.pdf'), sheet.bytes);
  await writeFile(join(folder, 'plate.pdf'), single.bytes);
});
afterAll(() => rm(folder, { recursive: true }));

test('a plate that lies on three places is in the file once', () => {
  const text = Buffer.from(sheet.bytes).toString('latin1');
  expect(text.match(/\/Type \/Page\b/g)).toHaveLength(2);
  expect(text.match(/\/Filter \/DCTDecode/g)).toHaveLength(1);
});

test('the same sheets give the same bytes', async () => {
  const input = await plateInput();
  const draw = async () =>
    (await openDrawing()).printSheets({
      name: 'one',
      width: 120,
      height: 80,
      cropMarks: false,
      designs: [input],
      sheets: [[{ design: 0, surface: 'plate', x: 5, y: 5, turned: false, label: 'M-0000-0000' }]],
    });
  expect(Buffer.compare((await draw()).bytes, (await draw()).bytes)).toBe(0);
});

test.skipIf(needs('qpdf', 'that qpdf finds no fault in a sheet'))('qpdf finds no fault in it', () => {
  expect(run('qpdf', '--check', join(folder, 'sheets.pdf'))).toContain('No syntax or stream encoding errors found');
});

describe.skipIf(needs('pdftoppm', 'what lies where on a print sheet'))('as poppler draws it', () => {
  const pixels = async (name: string, page = 1) => {
    const out = join(folder, `${name}-${page}`);
    run(
      'pdftoppm',
      '-r',
      String(DPI),
      '-f',
      String(page),
      '-l',
      String(page),
      '-singlefile',
      '-png',
      join(folder, `${name}.pdf`),
      out,
    );
    return sharp(`${out}.png`).removeAlpha();
  };
  const cut = async (from: Sharp, x: number, y: number, width: number, height: number) =>
    from
      .clone()
      .extract({
        left: Math.round(x * PX),
        top: Math.round(y * PX),
        width: Math.round(width * PX),
        height: Math.round(height * PX),
      })
      .png()
      .toBuffer();
  /** The mean difference of two pictures of one size, of 255; a pixel of drift at edges is let pass by a slight blur. */
  const difference = async (a: Buffer, b: Buffer) => {
    const raw = (one: Buffer) => sharp(one).blur(1.2).raw().toBuffer();
    const [one, other] = await Promise.all([raw(a), raw(b)]);
    expect(one.length).toBe(other.length);
    return one.reduce((sum, value, index) => sum + Math.abs(value - (other[index] as number)), 0) / one.length;
  };

  test('each piece is drawn as its own production file draws it, turned or not', async () => {
    const alone = await cut(await pixels('plate'), 0, 0, WIDTH, HEIGHT);
    const whole = await pixels('sheets');
    const upright = await cut(whole, UPRIGHT.x, UPRIGHT.y, WIDTH, HEIGHT);
    expect(await difference(upright, alone)).toBeLessThan(1.5);
    const turned = await cut(whole, TURNED.x, TURNED.y, HEIGHT, WIDTH);
    const back = await sharp(turned).rotate(270).png().toBuffer();
    expect(await difference(back, alone)).toBeLessThan(1.5);
    // And not because everything is alike: the other way round it differs.
    const wrong = await sharp(turned).rotate(90).png().toBuffer();
    expect(await difference(wrong, alone)).toBeGreaterThan(5);
  });

  test('crop marks end before the bleed, and nothing is drawn where nothing lies', async () => {
    const whole = await pixels('sheets', 2);
    const dark = async (x: number, y: number, width: number, height: number) =>
      (await sharp(await cut(whole, x, y, width, height)).stats()).channels[0]?.min ?? 255;
    // Left of the upper trim corner: the mark lies 0.5 to 3.5 mm outside the bleed, on the line of the trim.
    expect(await dark(UPRIGHT.x - 3.4, UPRIGHT.y + 3 - 0.6, 2.6, 1.2)).toBeLessThan(200);
    expect(await dark(UPRIGHT.x - 0.45, UPRIGHT.y + 3 - 0.6, 0.3, 1.2)).toBeGreaterThan(230);
    expect(await dark(130, 20, 80, 100)).toBe(255);
  });
});
