export { catalogueFonts } from './catalogue-fonts.ts';
export { type NodeFontBook, openFontBook } from './open-font-book.ts';
export { readFont, readFontLicence } from './read-font.ts';
