import { readFile } from 'node:fs/promises';
import type { Store } from '../app/ports.ts';
import type { ScreenEdge } from '../cli/screen.ts';
import { type PictureScreening, sumUp } from '../core/content/index.ts';
import { fail, ok, sha256Hex } from '../core/kernel/index.ts';

/** For each reader of a picture, in milliseconds. */
const LIMIT = 20_000;

/** Hands `monogram screen` its adapters. They are loaded when the first picture or font comes; pictures go through the intake that uploads go through. */
export function screenEdge(): ScreenEdge {
  return {
    input: process.stdin,
    async openPictures(paths) {
      const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
      let opened: Promise<PictureScreening> | undefined;
      return {
        async screen(picture, path) {
          opened ??= openScreening(texts, paths);
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

async function openScreening(texts: readonly string[], paths: readonly string[]): Promise<PictureScreening> {
  const { openPictureLists, parseBlockList, pictureJudges, tesseractLanguages, tesseractReader } = await import(
    '../adapters/screening/index.ts'
  );
  const { openIntake } = await import('../adapters/intake/sharp-intake.ts');
  const intake = openIntake({ workers: 1 });
  const lists = openPictureLists(texts.flatMap((text, index) => parseBlockList(text, paths[index]!).pictures));
  const languages = await tesseractLanguages();
  if (languages === undefined)
    process.stderr.write('Words in pictures are not read: the program tesseract is not installed.\n');
  const judges = pictureJudges({
    reader: languages === undefined ? undefined : tesseractReader({ languages }),
    limit: LIMIT,
    shrink: (bytes, width) => intake.shrinkPicture(bytes, width),
    digest: sha256Hex,
  });
  return {
    async screen(bytes, path) {
      const taken = await intake.takePicture(bytes);
      if (!taken.ok) return fail({ message: taken.error.message });
      const hit = await lists.find(NO_OWN_LIST, taken.value.look, sha256Hex(taken.value.bytes));
      const listed = hit && {
        code: 'listed-image' as const,
        verdict: 'refuse' as const,
        path,
        evidence: `${hit.list} ${hit.id}, ${hit.distance} of 256 bits apart`,
        message: 'This picture is on a list of pictures that may not be used. Use another picture.',
      };
      const judged = await judges.judge(taken.value);
      return ok(
        sumUp([...(listed ? [listed] : []), ...judged.map((reason) => ({ ...reason, path }))], paths.join(' ')),
      );
    },
  };
}

/** The command line has files only: there is no database to ask. */
const NO_OWN_LIST = { listedSince: () => Promise.resolve([]) } satisfies Pick<Store, 'listedSince'>;
