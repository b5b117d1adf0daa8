import type { Surface } from '../../core/template/index.ts';

/** Names of a template's surfaces as parts of file names: the id itself where it is plain; anything that could lead out of a folder or upset a file system is replaced. No two are alike. */
export function fileNames(surfaces: readonly Surface[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const used = new Set<string>();
  for (const { id } of surfaces) {
    const plain =
      id
        .normalize('NFC')
        .replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-')
        .slice(0, 80) || 'surface';
    let name = plain;
    for (let n = 2; used.has(name.toLowerCase()); n += 1) name = `${plain}-${n}`;
    used.add(name.toLowerCase());
    names.set(id, name);
  }
  return names;
}
