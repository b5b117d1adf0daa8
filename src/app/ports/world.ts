/** The time, and chance: what `core/` may not have. */
export interface World {
  now(): Date;
  /** A new id, UUID version 7. */
  newId(): string;
  randomBytes(length: number): Uint8Array;
}
