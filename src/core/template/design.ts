/** Words as the buyer chose them. Lines are separated by \n. */
export interface TextValue {
  readonly text: string;
  /** One of the field's fonts; the first if left out. */
  readonly font?: string | undefined;
  /** One of the field's colours; the first if left out. */
  readonly color?: string | undefined;
  readonly align?: 'start' | 'center' | 'end' | undefined;
}

/** A picture as the buyer placed it. */
export interface ImageValue {
  /** Reference of an asset that passed intake; on the command line, a file. */
  readonly image: string;
  readonly fit?: 'cover' | 'contain' | undefined;
  /** Relative to the fit; 1 if left out. */
  readonly scale?: number | undefined;
  /** Millimetres the image's centre is moved from the placement's centre. */
  readonly offset?: { readonly x: number; readonly y: number } | undefined;
  /** Degrees, clockwise, about the image's centre. */
  readonly rotation?: number | undefined;
}

/** A picked option. */
export interface OptionValue {
  readonly option: string;
}

export type Value = TextValue | ImageValue | OptionValue;

/** A buyer's choices by field id. */
export type Values = Readonly<Record<string, Value>>;

/** A buyer's choices for one listing. */
export interface Design {
  readonly listing: string;
  readonly values: Values;
}
