import { FontBook } from '../../core/render/index.ts';
import { readFont } from './read-font.ts';

/** A book that fetches catalogue families as they are asked for. */
export interface NodeFontBook {
  readonly book: FontBook;
  /** Loads the families it has not yet; resolves to those the catalogue does not know. */
  load(families: readonly string[]): Promise<string[]>;
}

/** Opens the catalogue's fonts in Node. `loadMore` finds fonts that are not in the catalogue, such as a seller's own; each passed the gate of `checkFont`. */
export async function openFontBook(
  loadMore: (family: string) => Promise<Uint8Array | undefined> = async () => undefined,
): Promise<NodeFontBook> {
  const book = new FontBook(await import('harfbuzzjs'));
  return {
    book,
    async load(families) {
      const unknown: string[] = [];
      for (const family of families) {
        if (book.face(family)) continue;
        const bytes = (await readFont(family)) ?? (await loadMore(family));
        if (!bytes || !book.add(family, bytes).ok) unknown.push(family);
      }
      return unknown;
    },
  };
}
