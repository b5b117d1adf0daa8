import { ApiFailure } from '../kit/http-call.ts';
import { uploadPicture } from '../kit/upload-picture.ts';
import type { PixelSize } from './picture-placing.ts';
import { readPicture } from './read-picture.ts';

/** What the preview needs of a picture. */
export interface ShownPicture extends PixelSize {
  readonly url: string;
}

/** Why a picture did not get through, as a word of ours or as the server said it. */
export type UploadTrouble = { readonly word: 'notPicture' | 'refused' | 'stopped' } | { readonly failure: ApiFailure };

/** Where one picture stands on its way to the server. */
export type UploadState =
  | { readonly at: 'none' }
  | { readonly at: 'reading' }
  | { readonly at: 'sending'; readonly ref: string; readonly part: number }
  | { readonly at: 'there'; readonly ref: string; readonly held: boolean; readonly firstFrame: boolean }
  | { readonly at: 'failed'; readonly because: UploadTrouble };

/** References of pictures the server does not have yet begin so. */
const LOCAL = 'local:';

/** Whether a picture is one the server does not have yet; a choice with one cannot be ordered. */
export function isLocal(ref: string): boolean {
  return ref.startsWith(LOCAL);
}

/** Takes one field's picture from the buyer's device through intake. It is shown from the device at once, and known to the server by its asset id later. */
export class PictureUpload {
  state: UploadState = { at: 'none' };
  /** Whether the buyer has agreed to the rights statement. */
  agreed = false;
  /** Whether the buyer said that it is another person's picture. */
  thirdParty = false;
  /** What was sent last, to be sent again if whose it is changes. */
  #file: Blob | undefined;
  readonly #changed: () => void;
  readonly #shown = new Map<string, ShownPicture>();
  #stopping = new AbortController();

  /** `changed` is told at every step. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Pictures that can be drawn, by reference. */
  get shown(): ReadonlyMap<string, ShownPicture> {
    return this.#shown;
  }

  /** A picture the server has already. */
  remember(ref: string, picture: ShownPicture): void {
    this.#shown.set(ref, picture);
    this.agreed = true;
    this.#set({ at: 'there', ref, held: false, firstFrame: false });
  }

  /** Sends a file. `placed` is told the reference to draw: first a local one, then the asset's; undefined when it comes to nothing. */
  async send(file: Blob, rights: string, placed: (ref: string | undefined) => void): Promise<void> {
    this.stop();
    const stopping = new AbortController();
    this.#stopping = stopping;
    this.#file = file;
    this.#set({ at: 'reading' });
    const read = await readPicture(file);
    if (stopping.signal.aborted) return;
    const fail = (because: UploadTrouble) => {
      placed(undefined);
      this.#set({ at: 'failed', because });
    };
    if (!read) return fail({ word: 'notPicture' });
    const local = `${LOCAL}${read.url}`;
    const shown = { ...read.size, url: read.url };
    this.#shown.set(local, shown);
    this.#set({ at: 'sending', ref: local, part: 0 });
    placed(local);
    try {
      const asset = await uploadPicture(file, {
        kind: 'buyer-picture',
        rights,
        source: this.thirdParty ? 'third-party' : 'buyer',
        signal: stopping.signal,
        onProgress: (part) => this.#set({ at: 'sending', ref: local, part }),
      });
      if (asset.verdict === 'refuse') return fail({ word: 'refused' });
      // Drawn from the device still; its size is the server's word.
      this.#shown.set(asset.id, { ...shown, width: asset.width, height: asset.height });
      const firstFrame = asset.notes.some(({ code }) => code === 'first-frame');
      this.#set({ at: 'there', ref: asset.id, held: asset.verdict === 'hold', firstFrame });
      placed(asset.id);
    } catch (cause) {
      if (stopping.signal.aborted) return placed(undefined);
      if (!(cause instanceof ApiFailure)) throw cause;
      fail({ failure: cause });
    }
  }

  /** Whether what is here can be said to be somebody else's: it was sent from this page, or nothing was. */
  get canChangeSource(): boolean {
    return this.#file !== undefined || this.state.at !== 'there';
  }

  /** Says whose the picture is. What was sent already is sent again with that: its source is kept with it and never changes. */
  async belongs(toAnother: boolean, rights: string, placed: (ref: string | undefined) => void): Promise<void> {
    this.thirdParty = toAnother;
    this.#changed();
    const sent = this.state.at === 'there' || this.state.at === 'sending' || this.state.at === 'reading';
    if (this.#file && sent) await this.send(this.#file, rights, placed);
  }

  /** Stops what is under way, saying so if something was. */
  stop(): void {
    this.#stopping.abort();
    if (this.state.at === 'reading' || this.state.at === 'sending') {
      this.#set({ at: 'failed', because: { word: 'stopped' } });
    }
  }

  /** Forgets everything and frees the copies kept for the preview. */
  clear(): void {
    this.#stopping.abort();
    for (const { url } of this.#shown.values()) if (url.startsWith('blob:')) URL.revokeObjectURL(url);
    this.#shown.clear();
    this.#file = undefined;
    this.#set({ at: 'none' });
  }

  #set(state: UploadState): void {
    this.state = state;
    this.#changed();
  }
}
