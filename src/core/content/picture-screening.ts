import type { Result } from '../kernel/index.ts';
import type { Screening } from './verdict.ts';

/** Why a picture could not be screened at all; `message` is for the person who sent it. */
export interface UnreadablePicture {
  readonly message: string;
}

/** Screens one picture: against block lists, by the words in it, by classifiers. A part that fails or is too slow holds the picture, never lets it pass. */
export interface PictureScreening {
  screen(picture: Uint8Array, path: string): Promise<Result<Screening, UnreadablePicture>>;
}

/** Reads the words in a picture. Throws if it cannot within the time. */
export interface TextReader {
  /** For reviewers and logs. */
  readonly name: string;
  read(picture: Uint8Array, milliseconds: number): Promise<string>;
}

/** What a classifier says of a picture. */
export interface Classification {
  readonly verdict: 'allow' | 'hold' | 'refuse';
  /** In the classifier's own words, for reviewers. */
  readonly label: string;
}

/** An outside judge of pictures. Throws if it cannot judge within the time. */
export interface PictureClassifier {
  readonly name: string;
  classify(picture: Uint8Array, milliseconds: number): Promise<Classification>;
}
