/** Ends an exhaustive switch: adding a kind breaks the build in each place that must learn it. Throws if a value slips past the types. */
export function assertNever(value: never): never {
  throw new TypeError(`Unexpected value: ${JSON.stringify(value)}`);
}
