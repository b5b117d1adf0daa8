import type { Problem } from '../core/kernel/index.ts';
import type { Template, Values } from '../core/template/index.ts';

/** What a verb needs to draw a design: the template bought, the buyer's choices, and the pictures both refer to. */
export interface DrawingInput {
  readonly template: Template;
  readonly values: Values;
  /** Pictures by the reference the template or the values use. Each passed intake: upright, sRGB, JPEG or PNG. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/** One file of the proof or of the production files. */
export interface DrawnFile {
  /** Name within the pack, for example "top.pdf". */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Draws designs. Same input, same bytes. */
export interface Drawing {
  /** What cannot be drawn as chosen: letters the font lacks, text that does not fit, pictures too small. Paths point into the design. Warnings do not stop an order. */
  problems(
    input: DrawingInput,
  ): Promise<{ readonly errors: readonly Problem[]; readonly warnings: readonly Problem[] }>;
  /** The proof: one PNG for each surface, base photo and customization together. */
  proof(input: DrawingInput): Promise<readonly DrawnFile[]>;
  /** The production files of `contracts/command-line.md`: SVG, PDF and 300 DPI PNG for each surface, and manifest.json. */
  productionFiles(input: DrawingInput): Promise<readonly DrawnFile[]>;
}
