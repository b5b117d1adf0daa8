import type { DrawingInput, DrawnFile, PrintSheets } from '../../app/ports.ts';
import type { Problem } from '../../core/kernel/index.ts';

/** What a drawing worker is asked. */
export type DrawingJob =
  | { readonly what: 'problems' | 'proof' | 'productionFiles'; readonly input: DrawingInput }
  | { readonly what: 'watermark'; readonly picture: Uint8Array; readonly text: string }
  | { readonly what: 'printSheets'; readonly sheets: PrintSheets };

/** What it answers: the port's result for what was asked. */
export type DrawingAnswer =
  | { readonly what: 'problems'; readonly errors: readonly Problem[]; readonly warnings: readonly Problem[] }
  | { readonly what: 'proof' | 'productionFiles'; readonly files: readonly DrawnFile[] }
  | { readonly what: 'watermark'; readonly bytes: Uint8Array }
  | { readonly what: 'printSheets'; readonly file: DrawnFile }
  | { readonly what: 'failed'; readonly message: string };
