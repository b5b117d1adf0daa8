import { readFile } from 'node:fs/promises';
import type { ScreenEdge } from '../cli/screen.ts';

/** For each reader of a picture, in milliseconds. */
const LIMIT = 20_000;

/** Hands `monogram screen` its adapters. They are loaded when the first picture or font comes. */
export function screenEdge(): ScreenEdge {
  return {
    input: process.stdin,
    async openPictures(paths) {
      const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
      let opened: Promise<import('../core/content/index.ts').PictureScreening> | undefined;
      const open = async () => {
        const { openPictureScreening, parseBlockList, tesseractReader } = await import(
          '../adapters/screening/index.ts'
        );
        const listed = texts.flatMap((text, index) => parseBlockList(text, paths[index]!).pictures);
        return openPictureScreening({ listed, version: paths.join(' '), reader: tesseractReader(), limit: LIMIT });
      };
      return {
        async screen(picture, path) {
          opened ??= open();
          return (await opened).screen(picture, path);
        },
      };
    },
    async checkFont(bytes) {
      const { checkFont } = await import('../adapters/fonts/index.ts');
      return checkFont(bytes);
    },
  };
}
