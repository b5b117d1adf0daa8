import { readFile } from 'node:fs/promises';
import { httpClassifier, parseBlockList, tesseractLanguages, tesseractReader } from '../adapters/screening/index.ts';
import type { ListedPicture } from '../core/content/index.ts';
import { fail, ok, type Result } from '../core/kernel/index.ts';
import type { Config } from './config.ts';
import type { PictureProviders } from './wire.ts';

/** What pictures are screened with, by the settings. What is wrong with a list, and that no words can be read, is said. */
export async function openPictureProviders(
  { blockLists, pictureText, classifiers }: Pick<Config, 'blockLists' | 'pictureText' | 'classifiers'>,
  say: (line: string) => void,
): Promise<Result<PictureProviders, string>> {
  const listed: ListedPicture[] = [];
  for (const file of blockLists) {
    let text: string;
    try {
      text = await readFile(file, 'utf8');
    } catch {
      return fail(`MONOGRAM_BLOCK_LISTS names ${file}, which cannot be read. Mend it, or leave the setting out.`);
    }
    const { pictures, problems } = parseBlockList(text, file);
    for (const one of pictures) listed.push(one);
    if (problems.length > 0)
      say(
        `${file}: ${problems.length} entries cannot be used; the first is ${problems[0]!.path}: ${problems[0]!.message}`,
      );
    say(`${file}: ${pictures.length} pictures that may not be used.`);
  }
  const languages = pictureText === 'off' ? undefined : await tesseractLanguages();
  if (!languages && pictureText === 'required')
    return fail(
      'MONOGRAM_PICTURE_TEXT is "required", but the program tesseract is not installed. Install it, or change the setting.',
    );
  if (!languages && pictureText === 'auto')
    say(
      'Words in pictures are not read: the program tesseract is not installed (Debian: apt-get install tesseract-ocr).',
    );
  return ok({
    listed,
    reader: languages === undefined ? undefined : tesseractReader({ languages }),
    classifiers: classifiers.map((address) => httpClassifier(new URL(address))),
  });
}
