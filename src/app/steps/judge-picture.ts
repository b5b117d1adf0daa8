import { type Reason, type ScreeningVerdict, sumUp } from '../../core/content/index.ts';
import type { FreshPicture, Ports } from '../ports.ts';

/** What screening a picture came to. */
export interface JudgedPicture {
  readonly verdict: ScreeningVerdict;
  /** Codes to keep, with the entry of the list it is on; never what was read in it. */
  readonly codes: readonly string[];
  /** For whoever sent it. */
  readonly messages: readonly string[];
}

/** Screens a picture that passed intake: against the lists first, then by the words in it and by outside classifiers. */
export async function judgePicture(
  ports: Pick<Ports, 'transactions' | 'pictureLists' | 'pictureJudges'>,
  picture: FreshPicture,
  sha256: string,
): Promise<JudgedPicture> {
  // The lists are the operator's: nobody else reads them.
  const listed = await ports.transactions.run({ kind: 'system' }, (store) =>
    ports.pictureLists.find(store, picture.look, sha256),
  );
  if (listed) {
    return {
      verdict: 'refuse',
      codes: ['listed-image', `${listed.list}/${listed.id}`],
      messages: ['This picture is on a list of pictures that may not be used. Use another picture.'],
    };
  }
  const { verdict, reasons } = sumUp(await ports.pictureJudges.judge(picture), '');
  return { verdict, codes: distinct(reasons, 'code'), messages: distinct(reasons, 'message') };
}

function distinct(reasons: readonly Reason[], key: 'code' | 'message'): string[] {
  return [...new Set(reasons.map((reason) => reason[key]))];
}
