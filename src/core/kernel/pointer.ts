/** A JSON Pointer (RFC 6901) from its parts. `pointer('template', 'fields', 1)` is "/template/fields/1"; no parts give "" (the whole document). */
export function pointer(...parts: readonly (string | number)[]): string {
  return parts.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The value a pointer names in a document, or undefined if there is none. Never throws. */
export function atPointer(document: unknown, path: string): unknown {
  if (path === '') return document;
  let value: unknown = document;
  for (const raw of path.split('/').slice(1)) {
    const part = raw.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return value;
}
