import type { ProblemBody, SellerListingBody } from '../../../http/contract/index.ts';
import { ApiFailure } from '../../kit/http-call.ts';
import type { Document } from './document.ts';

/** How a draft stands between the page and the server. */
export type SaveState =
  | { readonly kind: 'clean' }
  | { readonly kind: 'dirty' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  /** No answer, or trouble at the server: worth trying again. */
  | { readonly kind: 'failed'; readonly problem: ProblemBody | undefined }
  /** The server does not take the document as it stands; `problems` have paths into it. */
  | { readonly kind: 'refused'; readonly problems: readonly { readonly path: string; readonly message: string }[] }
  | { readonly kind: 'conflict'; readonly theirs: SellerListingBody };

/** A draft as the editor shows it. A new object with each change, so that React can compare. */
export interface DraftView {
  readonly document: Document;
  /** What the server said of it last. */
  readonly listing: SellerListingBody;
  readonly save: SaveState;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** How the keeper reaches the server. */
export interface DraftWays {
  save(revision: number, body: { document: Document; cardPicture?: string }): Promise<SellerListingBody>;
  read(): Promise<SellerListingBody>;
  /** Milliseconds without a change after which it saves by itself. */
  readonly pause: number;
}

/** Steps that can be undone. */
const HISTORY = 200;

/**
 * Holds a draft while it is edited: saves it by itself over the revision it was read at, one save at a time, undoes, and keeps
 * both versions when somebody else saved meanwhile, until the seller chooses. Never loses what was typed.
 */
export class DraftKeeper {
  #view: DraftView;
  #revision: number;
  /** The document the server has. */
  #stored: Document;
  #cardPicture: string | undefined;
  #past: Document[] = [];
  #future: Document[] = [];
  #lastKey: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<boolean> | undefined;
  readonly #ways: DraftWays;
  readonly #listeners = new Set<() => void>();

  constructor(listing: SellerListingBody, ways: DraftWays) {
    this.#ways = ways;
    this.#revision = listing.revision;
    this.#stored = listing.document;
    this.#view = { document: listing.document, listing, save: { kind: 'clean' }, canUndo: false, canRedo: false };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly view = (): DraftView => this.#view;

  /** Whether everything typed is at the server. */
  get stored(): boolean {
    return this.#view.document === this.#stored && this.#cardPicture === undefined;
  }

  /** Changes the document. Changes with the same key one after another are one step to undo. */
  change(recipe: (document: Document) => Document, key?: string): void {
    const { document } = this.#view;
    const next = recipe(document);
    if (next === document) return;
    if (key === undefined || key !== this.#lastKey) this.#past = [...this.#past.slice(-HISTORY), document];
    this.#lastKey = key;
    this.#future = [];
    this.#show(next);
  }

  /** Ends a step: the next change can be undone on its own. */
  endStep(): void {
    this.#lastKey = undefined;
  }

  /** Shows another picture on the shop's cards, with the next save. */
  showOnCards(asset: string): void {
    this.#cardPicture = asset;
    this.#show(this.#view.document);
  }

  undo(): void {
    const before = this.#past.pop();
    if (before === undefined) return;
    this.#future.push(this.#view.document);
    this.#lastKey = undefined;
    this.#show(before);
  }

  redo(): void {
    const after = this.#future.pop();
    if (after === undefined) return;
    this.#past.push(this.#view.document);
    this.#lastKey = undefined;
    this.#show(after);
  }

  /** Saves now. True if everything is at the server after it. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    while (this.#running) await this.#running;
    if (this.stored) return true;
    if (this.#view.save.kind === 'conflict') return false;
    this.#running = this.#save();
    try {
      return await this.#running;
    } finally {
      this.#running = undefined;
      if (!this.stored && this.#view.save.kind === 'dirty') this.#schedule();
    }
  }

  /** Ends a conflict: what is here is saved over what somebody else saved. */
  keepMine(): void {
    const { save } = this.#view;
    if (save.kind !== 'conflict') return;
    this.#revision = save.theirs.revision;
    this.#stored = save.theirs.document;
    this.#set({ listing: save.theirs, save: { kind: 'dirty' } });
    void this.flush();
  }

  /** Ends a conflict: what somebody else saved is shown; undoing brings back what was here. */
  takeTheirs(): void {
    const { save, document } = this.#view;
    if (save.kind !== 'conflict') return;
    this.#past = [...this.#past, document];
    this.#future = [];
    this.adopt(save.theirs);
  }

  /** Takes over what the server says after publishing or the like. */
  adopt(listing: SellerListingBody): void {
    this.#revision = listing.revision;
    this.#stored = listing.document;
    this.#cardPicture = undefined;
    this.#lastKey = undefined;
    this.#set({ document: listing.document, listing, save: { kind: 'clean' } });
  }

  /** Stops saving by itself. */
  close(): void {
    clearTimeout(this.#timer);
  }

  #show(document: Document): void {
    const conflict = this.#view.save.kind === 'conflict';
    this.#set({ document, ...(!conflict && this.#running === undefined && { save: { kind: 'dirty' } }) });
    if (!conflict) this.#schedule();
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), this.#ways.pause);
  }

  async #save(): Promise<boolean> {
    const sent = this.#view.document;
    const cardPicture = this.#cardPicture;
    this.#set({ save: { kind: 'saving' } });
    try {
      const listing = await this.#ways.save(this.#revision, { document: sent, ...(cardPicture && { cardPicture }) });
      this.#revision = listing.revision;
      this.#stored = sent;
      if (this.#cardPicture === cardPicture) this.#cardPicture = undefined;
      this.#set({ listing, save: this.stored ? { kind: 'saved', at: new Date() } : { kind: 'dirty' } });
      return this.stored;
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      await this.#failed(error);
      return false;
    }
  }

  async #failed(error: ApiFailure): Promise<void> {
    const { problem } = error;
    if (problem.code === 'revision-conflict' || problem.status === 412) {
      const theirs = await this.#ways.read().catch(() => undefined);
      this.#set({ save: theirs ? { kind: 'conflict', theirs } : { kind: 'failed', problem } });
    } else if (problem.problems && problem.problems.length > 0) {
      // Paths of the request's body begin with the document's key.
      const problems = problem.problems.map(({ path, message }) => ({
        path: path.replace(/^\/document(?=\/|$)/, ''),
        message,
      }));
      this.#set({ save: { kind: 'refused', problems } });
    } else {
      this.#set({ save: { kind: 'failed', problem } });
    }
  }

  #set(change: Partial<DraftView>): void {
    this.#view = { ...this.#view, ...change, canUndo: this.#past.length > 0, canRedo: this.#future.length > 0 };
    for (const listener of this.#listeners) listener();
  }
}
