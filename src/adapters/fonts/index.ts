export { checkFont } from './check-font.ts';
export { openFontBook } from './open-font-book.ts';
export { readFont, readFontLicence } from './read-font.ts';
