import type { PictureLook, Reason, ScreeningSettings } from '../../core/content/index.ts';
import type { Problem } from '../../core/kernel/index.ts';
import type { Store } from '../store/index.ts';
import type { TakenPicture } from './pictures.ts';

/** A picture nobody may use, near one that was sent. */
export interface ListedHit {
  /** Which list, and which entry of it. */
  readonly list: string;
  readonly id: string;
  /** In how many of 256 bits they differ; 0 for the very bytes. */
  readonly distance: number;
  /** What that list says it is; null for the own list. */
  readonly category: string | null;
}

/** The lists of pictures nobody may use: the operator's files, and its own list in the database. */
export interface PictureLists {
  /** The nearest listed picture. The own list is brought up to date through `store`, whose actor must be allowed to read it. */
  find(store: Pick<Store, 'listedSince'>, look: PictureLook, sha256: string): Promise<ListedHit | undefined>;
}

/** An entry of a block list that somebody else made. */
export interface ImportedPicture {
  /** 64 hexadecimal digits. */
  readonly fingerprint: string;
  readonly id: string;
  readonly category: string;
}

/** Reads block lists in the form they are exchanged in (ThreatExchange). What cannot be used is told with its place. */
export interface BlockLists {
  read(text: string): { readonly pictures: readonly ImportedPicture[]; readonly problems: readonly Problem[] };
}

/** What words are screened with now: the operator's settings, and its own words in the database. */
export interface WordLists {
  /** At most a few seconds old. Ask before a transaction, not within: it may need one itself. */
  current(): Promise<ScreeningSettings>;
}

/** Judges what a picture shows: words in it, and what outside classifiers say. */
export interface PictureJudges {
  /** Why it is held or refused; nothing if it may pass. A judge that fails or is too slow holds it, never lets it pass. */
  judge(picture: TakenPicture): Promise<readonly Reason[]>;
}
