export { type CheckedFont, checkFont, type FontRefusal } from './check-font.ts';
export { type NodeFontBook, openFontBook } from './open-font-book.ts';
export { readFont, readFontLicence } from './read-font.ts';
