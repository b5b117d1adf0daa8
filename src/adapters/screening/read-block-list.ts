import type { BlockLists } from '../../app/ports.ts';
import { fingerprintToHex } from '../../core/content/index.ts';
import { parseBlockList } from './parse-block-list.ts';

/** Reads a block list that somebody sent, as `parseBlockList` does a file. */
export function readBlockList(text: string): ReturnType<BlockLists['read']> {
  const { pictures, problems } = parseBlockList(text, 'import');
  return {
    pictures: pictures.map(({ fingerprint, id, category }) => ({
      fingerprint: fingerprintToHex(fingerprint),
      id,
      category,
    })),
    problems,
  };
}
