import { diffWordsWithSpace } from 'diff';

/** A piece of a text that two versions share, or that one of them has. */
export interface DifferencePart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** What changed between two versions of a text, word by word; read without the removed it is the newer, without the added the older. */
export function termsDifference(before: string, after: string): DifferencePart[] {
  return diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
