import { FontBook } from '../../core/render/index.ts';

/** The shaper and its fonts in the page. Both load with the first text field, never before. */
export interface PageFontBook {
  readonly book: FontBook;
  /** Loads the families it has not yet, each once. Resolves to those that cannot be had; `buildScene` names them to the buyer. */
  load(families: readonly string[]): Promise<string[]>;
}

/** Reads one family's whole font file, or undefined if there is none. */
export type FetchFont = (family: string) => Promise<Uint8Array | undefined>;

const fromServer: FetchFont = async (family) => {
  const response = await fetch(`/v1/fonts/${encodeURIComponent(family)}`);
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
};

/**
 * Opens the book of fonts the renderer draws with: 180 kB of shaper, then one file for each family.
 * The page's content security policy needs `script-src 'wasm-unsafe-eval'`. Rejects if the shaper cannot be loaded.
 */
export async function openFontBook(fetchFont: FetchFont = fromServer): Promise<PageFontBook> {
  const book = new FontBook(await import('harfbuzzjs'));
  const loading = new Map<string, Promise<boolean>>();
  const loadOne = async (family: string) => {
    const bytes = await fetchFont(family);
    return bytes !== undefined && book.add(family, bytes).ok;
  };
  return {
    book,
    async load(families) {
      const unavailable: string[] = [];
      for (const family of families) {
        const key = family.toLowerCase();
        const started = loading.get(key) ?? loadOne(family);
        loading.set(key, started);
        // A family that failed to load is asked for again next time: the connection may be back.
        const arrived = await started.catch(() => false);
        if (!arrived) loading.delete(key);
        if (!arrived) unavailable.push(family);
      }
      return unavailable;
    },
  };
}
