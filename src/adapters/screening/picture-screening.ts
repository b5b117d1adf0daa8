import {
  findListed,
  indexFingerprints,
  type ListedPicture,
  lookUpFingerprints,
  type PictureClassifier,
  type PictureScreening,
  type Reason,
  screenTexts,
  sumUp,
  type TextReader,
} from '../../core/content/index.ts';
import { fail, ok } from '../../core/kernel/index.ts';
import { readPicture } from './read-luma.ts';

/** What pictures are screened with. */
export interface PictureScreeningParts {
  readonly listed: readonly ListedPicture[];
  /** Version of the block lists, for the record beside a verdict. */
  readonly version: string;
  readonly reader?: TextReader | undefined;
  readonly classifiers?: readonly PictureClassifier[];
  /** For each reader or classifier, in milliseconds. */
  readonly limit: number;
}

/** Opens picture screening over block lists and providers. What fails or is too slow holds the picture for a person. */
export function openPictureScreening(parts: PictureScreeningParts): PictureScreening {
  const index = indexFingerprints(parts.listed.map(({ fingerprint }) => fingerprint));
  return {
    async screen(bytes, path) {
      const read = await readPicture(bytes);
      if (!read.ok) return fail({ message: read.error });
      const { luma, png } = read.value;
      const reasons: Reason[] = [];
      const nearest = findListed(lookUpFingerprints(luma), index);
      if (nearest) reasons.push(listedReason(parts.listed[nearest.index]!, nearest.distance, path));
      const judged = await Promise.all([
        ...(parts.reader
          ? [within(parts.reader.name, parts.limit, path, () => readWords(parts.reader!, png, parts.limit, path))]
          : []),
        ...(parts.classifiers ?? []).map((one) =>
          within(one.name, parts.limit, path, async () => {
            const { verdict, label } = await one.classify(png, parts.limit);
            const message =
              'This picture may show what the program does not allow. A person will look at it, or use another picture.';
            return verdict === 'allow'
              ? []
              : [{ code: 'classifier', verdict, path, evidence: `${one.name}: ${label}`, message }];
          }),
        ),
      ]);
      return ok(sumUp([...reasons, ...judged.flat()], parts.version));
    },
  };
}

function listedReason({ list, id, category }: ListedPicture, apart: number, path: string): Reason {
  return {
    code: 'listed-image',
    verdict: 'refuse',
    path,
    evidence: `${list} ${id} (${category}), ${apart} of 256 bits apart`,
    message: 'This picture is on a list of pictures that may not be used. Use another picture.',
  };
}

/** Words read from pictures are guesses: only what the lists refuse counts, and a short word waits for a person. */
async function readWords(reader: TextReader, png: Uint8Array, limit: number, path: string): Promise<Reason[]> {
  const text = await reader.read(png, limit);
  return screenTexts([{ path, label: 'Picture', text }])
    .reasons.filter(({ verdict, code }) => verdict === 'refuse' && code !== 'malformed')
    .map(({ code, evidence, message }) => ({
      code,
      verdict: evidence.replace(/[^\p{L}\p{N}]/gu, '').length >= 5 ? 'refuse' : 'hold',
      path,
      evidence,
      message: `In the picture: ${message}`,
    }));
}

/** Runs one provider; its failure or silence is a reason to hold. */
async function within(name: string, limit: number, path: string, judge: () => Promise<Reason[]>): Promise<Reason[]> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('too slow')), limit + 500);
  });
  try {
    return await Promise.race([judge(), late]);
  } catch (error) {
    const message = 'This picture could not be checked by machine. A person will look at it before the order goes on.';
    return [{ code: 'not-screened', verdict: 'hold', path, evidence: `${name}: ${(error as Error).message}`, message }];
  } finally {
    clearTimeout(timer);
  }
}
