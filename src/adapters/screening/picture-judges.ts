import type { PictureJudges, TakenPicture } from '../../app/ports.ts';
import {
  DEFAULT_SETTINGS,
  type PictureClassifier,
  type Reason,
  type ScreeningSettings,
  screenTexts,
  type TextReader,
} from '../../core/content/index.ts';

/** Letters stay readable at this width, and reading stays under a second. */
const READING_WIDTH = 1600;
/** How many judgements are remembered, so that the same bytes are read once. */
const REMEMBERED = 500;

/** Who judges pictures. */
export interface PictureJudgesParts {
  readonly reader?: TextReader | undefined;
  readonly classifiers?: readonly PictureClassifier[];
  /** What words are screened with now; the shipped lists where absent. */
  readonly screening?: (() => Promise<ScreeningSettings>) | undefined;
  /** For each reader or classifier, in milliseconds. */
  readonly limit: number;
  /** A copy of a picture at most this many pixels wide. */
  shrink(bytes: Uint8Array, width: number): Promise<Pick<TakenPicture, 'bytes'>>;
  /** Names a picture by its bytes. */
  digest(bytes: Uint8Array): string;
}

/** Puts the judges together. What fails or is too slow holds the picture for a person. */
export function pictureJudges({
  reader,
  classifiers = [],
  screening = async () => DEFAULT_SETTINGS,
  limit,
  shrink,
  digest,
}: PictureJudgesParts): PictureJudges {
  const known = new Map<string, readonly Reason[]>();
  return {
    async judge({ bytes, width }) {
      if (!reader && classifiers.length === 0) return [];
      const settings = await screening();
      // Judged anew once the operator's words have changed.
      const name = [digest(bytes), ...settings.ownLists.map(({ version }) => version)].join(' ');
      const before = known.get(name);
      if (before) return before;
      const judged = await Promise.all([
        ...(reader ? [within(reader.name, limit, async () => readWords(reader, await sized(), limit, settings))] : []),
        ...classifiers.map((one) => within(one.name, limit, async () => classify(one, await sized(), limit))),
      ]);
      const reasons = judged.flat();
      // A failure may be over the next time.
      if (!reasons.some(({ code }) => code === 'not-screened')) {
        known.set(name, reasons);
        if (known.size > REMEMBERED) known.delete(known.keys().next().value!);
      }
      return reasons;

      async function sized(): Promise<Uint8Array> {
        return width > READING_WIDTH ? (await shrink(bytes, READING_WIDTH)).bytes : bytes;
      }
    },
  };
}

async function classify(classifier: PictureClassifier, picture: Uint8Array, limit: number): Promise<Reason[]> {
  const { verdict, label } = await classifier.classify(picture, limit);
  if (verdict === 'allow') return [];
  const message =
    verdict === 'hold'
      ? 'This picture may show what the program does not allow. A person will look at it, or use another picture.'
      : 'This picture shows what the program does not allow. Use another picture.';
  return [{ code: 'classifier', verdict, path: '/file', evidence: `${classifier.name}: ${label}`, message }];
}

/** Words read from pictures are guesses: only what the lists refuse counts, and a short word waits for a person. */
async function readWords(
  reader: TextReader,
  picture: Uint8Array,
  limit: number,
  settings: ScreeningSettings,
): Promise<Reason[]> {
  const text = await reader.read(picture, limit);
  return screenTexts([{ path: '/file', label: 'Picture', text }], settings)
    .reasons.filter(({ verdict, code }) => verdict === 'refuse' && code !== 'malformed')
    .map(({ code, evidence, message }) => ({
      code,
      verdict: evidence.replace(/[^\p{L}\p{N}]/gu, '').length >= 5 ? 'refuse' : 'hold',
      path: '/file',
      evidence,
      message: `In the picture: ${message}`,
    }));
}

/** Runs one provider; its failure or silence is a reason to hold. */
async function within(name: string, limit: number, judge: () => Promise<Reason[]>): Promise<Reason[]> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('too slow')), limit + 500);
  });
  try {
    return await Promise.race([judge(), late]);
  } catch (error) {
    const message = 'This picture could not be checked by machine. A person will look at it before the order goes on.';
    const evidence = `${name}: ${(error as Error).message}`;
    return [{ code: 'not-screened', verdict: 'hold', path: '/file', evidence, message }];
  } finally {
    clearTimeout(timer);
  }
}
