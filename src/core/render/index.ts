export { blankCharacters } from './blank-characters.ts';
export { buildScene } from './build-scene.ts';
export { FontBook } from './font-book.ts';
export {
  type CatalogueFont,
  defaultFamilyFor,
  FONT_CATALOGUE,
  type FontStyle,
  nearestFamilies,
} from './font-catalogue.ts';
export { type FontFace, openFontFace } from './font-face.ts';
export { fontFamiliesOf } from './font-families-of.ts';
export type { HarfBuzz } from './harfbuzz.ts';
export { oneColorDots } from './one-color.ts';
export { type Path, pathBounds } from './path.ts';
export { formatMm, pathData } from './path-data.ts';
export type { Deflate } from './pdf/pdf-file.ts';
export type { PdfPicture } from './pdf/pdf-picture.ts';
export { type OutputIntent, type PdfOptions, sceneToPdf } from './pdf/scene-to-pdf.ts';
export { type PictureRef, pictureRefs } from './picture-refs.ts';
export type {
  BuiltScene,
  CutItem,
  Layer,
  Mask,
  PictureItem,
  Scene,
  SceneItem,
  TextItem,
  TintItem,
} from './scene.ts';
export type { SceneInput } from './scene-input.ts';
export { type SvgOptions, sceneToSvg } from './scene-to-svg.ts';
