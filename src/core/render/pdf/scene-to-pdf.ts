import { utf8ToBytes } from '@noble/hashes/utils.js';
import { assertNever, compose, type Matrix, mm, mmToPt } from '../../kernel/index.ts';
import type { Layer, Mask, PictureItem, Scene, SceneItem } from '../scene.ts';
import { CUT_SPOT, fillColor, type SpotColors, spotColors } from './pdf-color.ts';
import { type Deflate, type PdfFile, pdfFile, pdfText } from './pdf-file.ts';
import { pdfMatrix, pdfNumber, pdfPath } from './pdf-path.ts';
import { addPicture, type PdfPicture } from './pdf-picture.ts';

/** A printing condition the file is meant for. It describes the colours; it does not convert them. */
export interface OutputIntent {
  /** ICC profile of a CMYK printing condition. */
  readonly profile: Uint8Array;
  /** Its name in the ICC's registry, for example FOGRA39, or "Custom". */
  readonly identifier: string;
  /** For people to read. */
  readonly name: string;
}

/** How a scene becomes a PDF. */
export interface PdfOptions {
  /** A picture's data; one without is left out. A treated picture comes as a stencil. */
  readonly pictureOf: (picture: PictureItem | Mask) => PdfPicture | undefined;
  /** Compressor for everything but JPEG data; without one the file is larger. */
  readonly deflate?: Deflate | undefined;
  /** Only what is made, if left out. */
  readonly layers?: readonly Layer[] | undefined;
  readonly outputIntent?: OutputIntent | undefined;
}

/** A hairline in millimetres (a quarter point): what cutting software takes for a contour. */
const HAIRLINE = 0.0882;

/** A box in millimetres round anything a surface can hold. */
const EVERYTHING = '[-100000 -100000 100000 100000]';

/** One page's resources while its content is written. */
export interface Page {
  readonly file: PdfFile;
  readonly options: PdfOptions;
  readonly spots: SpotColors;
  readonly pictures: Map<string, string>;
  readonly states: string[];
  readonly xObjects: string[];
}

/**
 * Writes a scene as a PDF of one page: outlines only, no fonts, colours in RGB, named spot colours where the template
 * asks for them. TrimBox is the surface, BleedBox and MediaBox the surface with its bleed. No dates: the same scene
 * gives the same bytes. It is a file fit to print, not one that claims conformance with PDF/X.
 */
export function sceneToPdf(scene: Scene, options: PdfOptions): Uint8Array {
  const file = pdfFile(options.deflate);
  const page = openPage(file, options);
  const { width, height, bleed, items } = scene;
  const point = mmToPt(mm(1));
  const full = [width + 2 * bleed, height + 2 * bleed] as const;
  const toPage: Matrix = [point, 0, 0, -point, bleed * point, (height + bleed) * point];
  const content = ['q', pdfMatrix(toPage), drawItems(page, items), 'Q'].join('\n');
  const stream = file.addCompressed('', utf8ToBytes(content));

  const trim = box(bleed, bleed, bleed + width, bleed + height);
  const media = box(0, 0, ...full);
  const pages = file.reserve();
  const kid = file.add(
    `<< /Type /Page /Parent ${pages} 0 R /MediaBox ${media} /BleedBox ${media} /TrimBox ${trim} /Resources << ${resources(page)} >> /Contents ${stream} 0 R /Group << /Type /Group /S /Transparency /CS /DeviceRGB >> >>`,
  );
  file.define(pages, `<< /Type /Pages /Kids [${kid} 0 R] /Count 1 >>`);
  const intent = options.outputIntent ? ` /OutputIntents [${addIntent(file, options.outputIntent)} 0 R]` : '';
  const root = file.add(`<< /Type /Catalog /Pages ${pages} 0 R${intent} >>`);
  const info = file.add(`<< /Title ${pdfText(scene.label)} /Producer ${pdfText('Monogram')} /Trapped /False >>`);
  return file.write(root, info);
}

/** A page, or a form that has resources of its own, before anything is drawn on it. */
export function openPage(file: PdfFile, options: PdfOptions): Page {
  return { file, options, spots: spotColors(file), pictures: new Map(), states: [], xObjects: [] };
}

/** The operators that draw the items of the layers asked for, in millimetres. */
export function drawItems(page: Page, items: readonly SceneItem[]): string {
  const layers = page.options.layers ?? ['print'];
  const drawn = items.filter((item) => layers.includes(item.layer)).map((item) => drawItem(page, item));
  return drawn.filter(Boolean).join('\n');
}

/** A box in points. Rounded down to a ten-thousandth: a page a hair larger than its size is drawn one pixel larger by some viewers. */
export function box(...corners: number[]): string {
  return `[${corners.map((value) => pdfNumber(Math.floor(mmToPt(mm(value)) * 1e4 + 1e-6) / 1e4)).join(' ')}]`;
}

/** A page's resources, as entries of its dictionary. */
export function resources(page: Page): string {
  return [page.spots.resources(), entries('XObject', page.xObjects), entries('ExtGState', page.states)]
    .filter(Boolean)
    .join(' ');
}

function entries(name: string, all: readonly string[]): string {
  return all.length > 0 ? `/${name} << ${all.join(' ')} >>` : '';
}

function drawItem(page: Page, item: SceneItem): string {
  switch (item.kind) {
    case 'text': {
      const paint = item.spot ? `${page.spots.use(item.spot, item.fill)} cs 1 scn` : fillColor(item.fill);
      return `${paint}\n${pdfPath(item.path)} f`;
    }
    case 'picture':
      return drawPicture(page, item);
    case 'tint': {
      const state = addState(page, '/BM /Multiply');
      return `q ${state} gs ${maskState(page, item.mask)}\n${fillColor(item.color)}\n${pdfPath(item.path)} f Q`;
    }
    case 'cut': {
      // The cut is no ink: it must not knock a white line out of what is printed below it.
      const state = addState(page, '/OP true /op true /OPM 1');
      return `q ${state} gs ${page.spots.use(CUT_SPOT, '#FF00FF')} CS 1 SCN ${HAIRLINE} w\n${pdfPath(item.path)} S Q`;
    }
    default:
      return assertNever(item);
  }
}

function drawPicture(page: Page, item: PictureItem): string {
  const name = pictureName(page, item);
  if (!name) return '';
  const { treatment } = item;
  const paint = treatment
    ? treatment.spot
      ? `${page.spots.use(treatment.spot, treatment.color)} cs 1 scn`
      : fillColor(treatment.color)
    : '';
  const clip = item.clip ? `${pdfPath(item.clip)} W n` : '';
  const drawn = `q ${pdfMatrix(unitSquare(item))} ${name} Do Q`;
  const shown = item.mask ? `${group(page, `${paint}\n${drawn}`)} Do` : `${paint}\n${drawn}`;
  return ['q', clip, maskState(page, item.mask), shown, 'Q'].filter(Boolean).join('\n');
}

/** Content as a transparency group of its own. A picture's own alpha would otherwise take the place of the mask in force (11.6.5.3). */
function group(page: Page, content: string): string {
  const inner = [page.spots.resources(), entries('XObject', page.xObjects)].filter(Boolean).join(' ');
  const form = page.file.addCompressed(
    `/Type /XObject /Subtype /Form /BBox ${EVERYTHING} /Group << /S /Transparency >> /Resources << ${inner} >>`,
    utf8ToBytes(content),
  );
  const name = `/F${page.xObjects.length + 1}`;
  page.xObjects.push(`${name} ${form} 0 R`);
  return name;
}

/** PDF images fill the unit square with their first row at the top, y up (8.9.5). */
function unitSquare({ width, height, matrix }: PictureItem | Mask): Matrix {
  return compose(matrix, [width, 0, 0, -height, 0, height]);
}

function pictureName(page: Page, picture: PictureItem | Mask): string | undefined {
  const data = page.options.pictureOf(picture);
  if (!data) return undefined;
  const treatment = 'treatment' in picture ? picture.treatment : undefined;
  const key = JSON.stringify([picture.ref, data.kind, treatment, data.width, data.height]);
  const known = page.pictures.get(key);
  if (known) return known;
  const name = `/P${page.pictures.size + 1}`;
  page.xObjects.push(`${name} ${addPicture(page.file, data)} 0 R`);
  page.pictures.set(key, name);
  return name;
}

/** Sets a soft mask from a picture's luminosity (11.6.5.2). Its coordinates are those in force, so it is set before any other matrix. */
function maskState(page: Page, mask: Mask | undefined): string {
  const data = mask && page.options.pictureOf(mask);
  if (!mask || !data) return '';
  const image = addPicture(page.file, data);
  const content = utf8ToBytes(`${pdfMatrix(unitSquare(mask))} /M Do`);
  const form = page.file.addCompressed(
    `/Type /XObject /Subtype /Form /BBox ${EVERYTHING} /Group << /S /Transparency /CS /DeviceGray >> /Resources << /XObject << /M ${image} 0 R >> >>`,
    content,
  );
  return `${addState(page, `/SMask << /Type /Mask /S /Luminosity /G ${form} 0 R >>`)} gs`;
}

function addState(page: Page, entries: string): string {
  const name = `/G${page.states.length + 1}`;
  page.states.push(`${name} << /Type /ExtGState ${entries} >>`);
  return name;
}

function addIntent(file: PdfFile, { profile, identifier, name }: OutputIntent): number {
  const icc = file.addCompressed('/N 4', profile);
  const names = `/OutputConditionIdentifier ${pdfText(identifier)} /Info ${pdfText(name)}`;
  return file.add(`<< /Type /OutputIntent /S /GTS_PDFX ${names} /DestOutputProfile ${icc} 0 R >>`);
}
