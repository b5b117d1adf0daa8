import { type OpenApi, resolved, type Schema } from './openapi.ts';

/** Deeper than this an example says no more. */
const DEEPEST = 6;

/** A value that has the shape of a schema, to show what a body looks like. Required members only, so that it stays short. */
export function exampleOf(document: OpenApi, schema: Schema, depth = 0): unknown {
  const { type: types, ...one } = resolved(document, schema);
  if (one.const !== undefined) return one.const;
  if (one.default !== undefined) return one.default;
  if (one.enum) return one.enum[0];
  const choice = one.anyOf?.[0] ?? one.oneOf?.[0] ?? one.allOf?.[0];
  if (choice) return exampleOf(document, choice, depth + 1);
  const type = typeof types === 'string' ? types : types?.[0];
  switch (type) {
    case 'object':
      return depth > DEEPEST ? {} : exampleObject(document, one, depth);
    case 'array':
      return one.items && depth < DEEPEST ? [exampleOf(document, one.items, depth + 1)] : [];
    case 'integer':
    case 'number':
      return one.minimum !== undefined && one.minimum > 0 ? one.minimum : 0;
    case 'boolean':
      return false;
    case 'string':
      return exampleText(one);
    default:
      return null;
  }
}

function exampleObject(document: OpenApi, schema: Schema, depth: number): Record<string, unknown> {
  const members = Object.entries(schema.properties ?? {}).filter(([name]) => schema.required?.includes(name));
  return Object.fromEntries(members.map(([name, member]) => [name, exampleOf(document, member, depth + 1)]));
}

function exampleText({ format, pattern, minLength = 0 }: Schema): string {
  if (format === 'uuid') return '01991f5c-7a54-7c3e-9d0b-2f6f4f1f9a10';
  if (format === 'date-time') return '2026-11-24T10:32:00.000Z';
  if (format === 'uri') return 'https://example.org';
  if (pattern === '^[A-Z]{2}$') return 'DE';
  return minLength > 6 ? 'text '.repeat(Math.min(40, Math.ceil(minLength / 5))).trim() : 'text';
}
