import { assertNever, type Matrix } from '../kernel/index.ts';
import { formatMm, pathData } from './path-data.ts';
import type { Layer, Mask, PictureItem, Scene, SceneItem, TextItem, TintItem } from './scene.ts';

/** How a scene is written. */
export interface SvgOptions {
  /**
   * Where a picture's data is: a data URI, or an address of the page's own. Called for pictures and for masks; one
   * without an address is left out. Never an address from outside: whoever opens the file would fetch it.
   */
  readonly hrefOf: (picture: PictureItem | Mask) => string | undefined;
  /** Which layers; both if left out. */
  readonly layers?: readonly Layer[] | undefined;
  /** #RRGGBB under everything; nothing if left out. */
  readonly background?: string | undefined;
  /** Pixels of the outer size, for rasterising; true size in millimetres if left out. */
  readonly pixels?: { readonly width: number; readonly height: number } | undefined;
}

/** Writes a scene as SVG 1.1 with paths and images only: no text, no fonts, no styles from elsewhere. The same scene gives the same bytes. */
export function sceneToSvg(scene: Scene, options: SvgOptions): string {
  const { layers, background, pixels } = options;
  const defs: string[] = [];
  const body = scene.items
    .filter((item) => !layers || layers.includes(item.layer))
    .map((item) => itemToSvg(item, options, defs, `${idOf(scene.surface)}-${defs.length}`))
    .join('');
  const [width, height] = [formatMm(scene.width), formatMm(scene.height)];
  const size = pixels
    ? `width="${pixels.width}" height="${pixels.height}" preserveAspectRatio="none"`
    : `width="${width}mm" height="${height}mm"`;
  const under = background ? `<path d="M0 0H${width}V${height}H0Z" fill="${background}"/>` : '';
  const definitions = defs.length > 0 ? `<defs>${defs.join('')}</defs>` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${size} viewBox="0 0 ${width} ${height}">${definitions}${under}${body}</svg>`;
}

function itemToSvg(item: SceneItem, options: SvgOptions, defs: string[], id: string): string {
  switch (item.kind) {
    case 'text':
      return textToSvg(item);
    case 'picture':
      return pictureToSvg(item, options, defs, id);
    case 'tint':
      return tintToSvg(item, options, defs, id);
    case 'cut':
      return '';
    default:
      return assertNever(item);
  }
}

function textToSvg({ path, fill }: TextItem): string {
  return `<path d="${pathData(path)}" fill="${fill}"/>`;
}

function pictureToSvg(item: PictureItem, options: SvgOptions, defs: string[], id: string): string {
  let svg = imageToSvg(item, options);
  if (svg === '') return '';
  if (item.mask) svg = `<g mask="url(#${defineMask(item.mask, options, defs, id)})">${svg}</g>`;
  if (!item.clip) return svg;
  defs.push(`<clipPath id="${id}c"><path d="${pathData(item.clip)}"/></clipPath>`);
  return `<g clip-path="url(#${id}c)">${svg}</g>`;
}

function tintToSvg(item: TintItem, options: SvgOptions, defs: string[], id: string): string {
  const mask = item.mask ? ` mask="url(#${defineMask(item.mask, options, defs, id)})"` : '';
  return `<g style="mix-blend-mode:multiply"${mask}><path d="${pathData(item.path)}" fill="${item.color}"/></g>`;
}

function defineMask(mask: Mask, options: SvgOptions, defs: string[], id: string): string {
  // The default region of a mask is a box round the element, wide enough; userSpaceOnUse keeps its content in millimetres.
  defs.push(
    `<mask id="${id}m" maskUnits="userSpaceOnUse" x="-100%" y="-100%" width="300%" height="300%">${imageToSvg(mask, options)}</mask>`,
  );
  return `${id}m`;
}

function imageToSvg(picture: PictureItem | Mask, { hrefOf }: SvgOptions): string {
  const href = hrefOf(picture);
  if (href === undefined) return '';
  const size = `width="${formatMm(picture.width)}" height="${formatMm(picture.height)}"`;
  const at = `transform="matrix(${matrixToSvg(picture.matrix)})"`;
  return `<image ${size} preserveAspectRatio="none" ${at} xlink:href="${escapeAttribute(href)}"/>`;
}

/** Four factors with eight decimals (a tenth of a micrometre over 10 m), two moves in millimetres. */
function matrixToSvg([a, b, c, d, e, f]: Matrix): string {
  const factor = (value: number) => String(Math.round(value * 1e8) / 1e8 || 0);
  return [factor(a), factor(b), factor(c), factor(d), formatMm(e), formatMm(f)].join(' ');
}

/** Ids of surfaces are the seller's words; ids in a file are plain letters, so that several drawings can stand on one page. */
function idOf(surface: string): string {
  return `s${Array.from(surface, (character) => (/[A-Za-z0-9]/.test(character) ? character : (character.codePointAt(0) as number).toString(16))).join('')}`;
}

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
