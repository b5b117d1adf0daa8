import type { Result } from '../../core/kernel/index.ts';

/** A seller's font that may be used: sanitised, whole, every character it claims draws something. */
export interface TakenFont {
  readonly bytes: Uint8Array;
  readonly mediaType: 'font/ttf' | 'font/otf';
  /** As the font calls itself. */
  readonly family: string;
  readonly characters: number;
  /** ISO 15924 tags of the scripts it has letters of. */
  readonly scripts: readonly string[];
  /** What its owner says about its licence, if anything. */
  readonly licence: string | undefined;
}

/** Why a font was not taken in; `message` is for the seller. */
export interface FontRefusal {
  readonly code:
    | 'too-large'
    | 'not-a-font'
    | 'malformed'
    | 'embedding-rights'
    | 'blank-letters'
    | 'cannot-check'
    | 'too-slow';
  readonly message: string;
}

/** Fonts: the whole files of the catalogue's families, and the one door for a seller's own. */
export interface Fonts {
  read(family: string): Promise<Uint8Array | undefined>;
  /** Checks an uploaded TTF, OTF, WOFF or WOFF2 in a process that can be killed. */
  take(bytes: Uint8Array): Promise<Result<TakenFont, FontRefusal>>;
}
