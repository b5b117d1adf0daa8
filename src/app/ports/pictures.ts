import type { PictureLook } from '../../core/content/index.ts';
import type { Result } from '../../core/kernel/index.ts';

/** A picture that passed intake: upright, sRGB, 8 bit, without metadata, re-encoded as JPEG or PNG. */
export interface TakenPicture {
  readonly mediaType: 'image/jpeg' | 'image/png';
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** What its sender should know, in plain words: that only the first of several frames is used. */
  readonly notes: readonly string[];
}

/** A picture just taken in, with what it will be known again by. */
export interface FreshPicture extends TakenPicture {
  readonly look: PictureLook;
}

/** Why a picture was not taken in; `message` is for the person who sent it. */
export interface IntakeRefusal {
  readonly code: 'not-a-picture' | 'unsupported-type' | 'too-large' | 'broken' | 'too-slow';
  readonly message: string;
}

/** The one door for pictures: judged by content, decoded and re-encoded in a worker that can be killed. */
export interface Intake {
  takePicture(bytes: Uint8Array): Promise<Result<FreshPicture, IntakeRefusal>>;
  /** A smaller copy for screens, `width` pixels wide at most. */
  shrinkPicture(bytes: Uint8Array, width: number): Promise<TakenPicture>;
}

/** Keeps copies of public pictures in memory. Only what anyone may see goes in: a buyer's content is in no cache. */
export interface PictureCache {
  get(key: string): TakenPicture | undefined;
  set(key: string, picture: TakenPicture): void;
}
