import { pointer } from '../../../core/kernel/index.ts';

/** Where two documents differ, as JSON Pointers to the outermost values that do, in the order of the first. */
export function differences(mine: unknown, theirs: unknown, path = ''): string[] {
  if (mine === theirs) return [];
  if (!isTree(mine) || !isTree(theirs) || Array.isArray(mine) !== Array.isArray(theirs)) {
    return JSON.stringify(mine) === JSON.stringify(theirs) ? [] : [path];
  }
  const keys = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  return [...keys].flatMap((key) => differences(mine[key], theirs[key], `${path}${pointer(key)}`));
}

function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
