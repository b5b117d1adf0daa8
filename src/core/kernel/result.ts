/** The outcome of something that can go wrong in an expected way: a value, or what stands against it. Bugs are exceptions, expected trouble is a Result. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** A successful outcome. `ok(3)` is `{ ok: true, value: 3 }`. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** An expected failure. `fail('listing-suspended')` is `{ ok: false, error: 'listing-suspended' }`. */
export function fail<E>(error: E): { readonly ok: false; readonly error: E } {
  return { ok: false, error };
}

/** Something wrong at one place of a document. `path` is a JSON Pointer (RFC 6901) into that document; `message` says what is wrong and what to do. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}
