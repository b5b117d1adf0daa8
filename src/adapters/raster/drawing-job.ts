import type { DrawingInput, DrawnFile } from '../../app/ports.ts';
import type { Problem } from '../../core/kernel/index.ts';

/** What a drawing worker is asked. */
export interface DrawingJob {
  readonly what: 'problems' | 'proof' | 'productionFiles';
  readonly input: DrawingInput;
}

/** What it answers: the port's result for what was asked. */
export type DrawingAnswer =
  | { readonly what: 'problems'; readonly errors: readonly Problem[]; readonly warnings: readonly Problem[] }
  | { readonly what: 'proof' | 'productionFiles'; readonly files: readonly DrawnFile[] }
  | { readonly what: 'failed'; readonly message: string };
