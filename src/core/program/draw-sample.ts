import { sha256Hex } from '../kernel/index.ts';

/**
 * A random sample that anybody can draw again: the ids whose hashes under the seed come first. The same seed and ids give the
 * same sample whatever their order; another seed gives another, so that nobody knows beforehand what will be looked at.
 */
export function drawSample(ids: readonly string[], size: number, seed: string): string[] {
  return [...new Set(ids)]
    .map((id) => ({ id, place: sha256Hex(`${seed}\n${id}`) }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .slice(0, size)
    .map(({ id }) => id);
}

/** How often the second look came to the same as the first, among those that were looked at; null before any was. */
export function agreementRate(
  looks: readonly { readonly first: string; readonly second: string | null }[],
): number | null {
  const looked = looks.filter(({ second }) => second !== null);
  if (looked.length === 0) return null;
  return looked.filter(({ first, second }) => first === second).length / looked.length;
}
