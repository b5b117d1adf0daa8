export { httpClassifier } from './http-classifier.ts';
export { type ParsedBlockList, parseBlockList } from './parse-block-list.ts';
export { type PictureJudgesParts, pictureJudges } from './picture-judges.ts';
export { openPictureLists } from './picture-lists.ts';
export { readBlockList } from './read-block-list.ts';
export { tesseractLanguages, tesseractReader } from './tesseract-reader.ts';
export { openWordLists } from './word-lists.ts';
