/** A decoded picture: premultiplied RGBA, rows from the top. */
export interface Samples {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
  readonly opaque: boolean;
}

/** Reads a picture where it lies under the pixels of a canvas. */
export interface Sampler {
  /** Writes pixels `from` to `from + row.length / 4` of canvas row `y`, premultiplied; clear where the picture is not, its edges smooth. */
  readRow(y: number, from: number, row: Uint8Array): void;
  /** The same pixels where they lie already, if they do and all of them are opaque: to be copied whole. */
  wholeRow?(y: number, from: number, count: number): Uint8Array | undefined;
}

/** The columns of a canvas in which a picture is read. */
export interface Span {
  readonly x: number;
  readonly width: number;
}
