import type { ExitStatus } from './command.ts';

/** One design to be drawn: files to read, and where its files go. Paths are absolute. */
export interface RenderJob {
  /** Name in a batch. */
  readonly id?: string | undefined;
  readonly listing: string;
  readonly design: string;
  /** Folders in which pictures are looked for, in order. */
  readonly assets: readonly string[];
  readonly out: string;
  readonly dpi: number;
  readonly proofPixels: number;
  /** ICC profile of the printing condition. */
  readonly outputIntent?: string | undefined;
}

/** A problem and the document its path points into. */
export interface FoundProblem {
  readonly in: 'listing' | 'design' | 'files' | 'batch';
  readonly path: string;
  readonly message: string;
}

/** What became of one design. This is the line a batch prints, without `status`. */
export interface RenderReport {
  readonly status: ExitStatus;
  readonly id?: string | undefined;
  readonly ok: boolean;
  readonly out?: string | undefined;
  readonly files: readonly string[];
  readonly problems: readonly FoundProblem[];
  readonly warnings: readonly FoundProblem[];
}

/** A report of a design that was not drawn. */
export function refused(
  job: { readonly id?: string | undefined },
  status: 1 | 2,
  problems: FoundProblem[],
): RenderReport {
  return { status, id: job.id, ok: false, files: [], problems, warnings: [] };
}
