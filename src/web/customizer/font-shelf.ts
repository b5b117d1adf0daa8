import { FontBook, type HarfBuzz } from '../../core/render/index.ts';
import { openFontBook, type PageFontBook } from '../kit/open-font-book.ts';

/** Where a family stands: being fetched, ready to draw, or not to be had just now. */
export type FontState = 'absent' | 'loading' | 'ready' | 'failed';

/** Draws nothing: what there is before the shaper is loaded, and all a product without texts needs. */
const NO_FONTS = new FontBook({} as HarfBuzz);

/**
 * The lettering of one product. The shaper (WebAssembly) comes with the first family asked for, each family once.
 * The same file draws the preview and, through FontFace, the buttons that offer it.
 */
export class FontShelf {
  readonly #urls: Readonly<Record<string, string>>;
  readonly #changed: () => void;
  readonly #states = new Map<string, FontState>();
  #opening: Promise<PageFontBook> | undefined;
  #book = NO_FONTS;

  /** `urls` gives the file of each family; `changed` is told whenever a state changes. */
  constructor(urls: Readonly<Record<string, string>>, changed: () => void) {
    this.#urls = urls;
    this.#changed = changed;
  }

  /** What `buildScene` draws with. */
  get book(): FontBook {
    return this.#book;
  }

  state(family: string): FontState {
    return this.#states.get(family) ?? 'absent';
  }

  /** Fetches a family unless that was done or is under way; one that failed is tried again. */
  want(family: string): void {
    const state = this.state(family);
    if (state === 'loading' || state === 'ready') return;
    this.#set(family, 'loading');
    this.#load(family).then(
      (loaded) => this.#set(family, loaded ? 'ready' : 'failed'),
      () => this.#set(family, 'failed'),
    );
  }

  /** Fetches families once the page has nothing better to do, so that the buttons that offer them show them. */
  wantInTime(families: readonly string[]): void {
    const next = () => {
      const family = families.find((one) => this.state(one) === 'absent');
      if (family === undefined) return;
      this.want(family);
      whenIdle(next);
    };
    whenIdle(next);
  }

  #set(family: string, state: FontState): void {
    this.#states.set(family, state);
    this.#changed();
  }

  async #load(family: string): Promise<boolean> {
    this.#opening ??= openFontBook((name) => this.#fetch(name));
    const opened = await this.#opening.catch((cause: unknown) => {
      // The shaper itself did not come: fetch it anew next time.
      this.#opening = undefined;
      throw cause;
    });
    this.#book = opened.book;
    return (await opened.load([family])).length === 0;
  }

  async #fetch(family: string): Promise<Uint8Array | undefined> {
    const url = this.#urls[family];
    if (!url) return undefined;
    const response = await fetch(url);
    if (!response.ok) return undefined;
    const bytes = new Uint8Array(await response.arrayBuffer());
    await showInPage(family, bytes);
    return bytes;
  }
}

function whenIdle(act: () => void): void {
  // Safari has no requestIdleCallback.
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: 2000 });
  else setTimeout(act, 500);
}

/** The name under which the page itself knows a family. */
export function pageFamily(family: string): string {
  return `pc ${family}`;
}

async function showInPage(family: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  try {
    document.fonts.add(await new FontFace(pageFamily(family), bytes).load());
  } catch {
    // The button shows the page's own font then; the preview has its outlines from the file all the same.
  }
}
