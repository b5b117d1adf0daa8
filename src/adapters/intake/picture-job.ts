import type { TakenPicture } from '../../app/ports.ts';
import type { PictureLook } from '../../core/content/index.ts';
import type { PictureKind } from './picture-kind.ts';
import type { PictureLimits } from './refusals.ts';

/** What the program asks of a worker. */
export interface PictureJob {
  readonly bytes: Uint8Array;
  readonly kind: PictureKind;
  readonly limits: PictureLimits;
  /** Present: a copy for screens at most this many pixels wide. Absent: take the picture in. */
  readonly shrinkTo?: number | undefined;
}

/** What a worker answers. */
export type PictureOutcome =
  | { readonly outcome: 'taken'; readonly picture: TakenPicture; readonly look?: PictureLook | undefined }
  /** An SVG drawing with something in it that is not taken; the message says what. */
  | { readonly outcome: 'not-taken'; readonly message: string }
  | { readonly outcome: 'too-large' | 'broken' };
