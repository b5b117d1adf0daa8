/** A place in a list sorted by time: go on after this row. */
export interface After {
  readonly at: Date;
  readonly id: string;
}

/** A slice of a list: go on after `after` (from the start where undefined), at most `limit` rows. */
export interface Slice {
  readonly after: After | undefined;
  readonly limit: number;
}
