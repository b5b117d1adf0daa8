export { type ParsedBlockList, parseBlockList } from './parse-block-list.ts';
export { openPictureScreening, type PictureScreeningParts } from './picture-screening.ts';
export { type ReadPicture, readPicture } from './read-luma.ts';
export { tesseractReader } from './tesseract-reader.ts';
