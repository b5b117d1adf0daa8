import type { Problem } from '../../core/kernel/index.ts';
import type { Template, Values } from '../../core/template/index.ts';

/** What a verb needs to draw a design: the template bought, the buyer's choices, and the pictures both refer to. */
export interface DrawingInput {
  readonly template: Template;
  readonly values: Values;
  /** Pictures by the reference the template or the values use. Each passed intake: upright, sRGB, JPEG or PNG. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** The seller's own fonts by family, each through the gate for fonts; the catalogue's are there anyway. */
  readonly fonts?: ReadonlyMap<string, Uint8Array> | undefined;
}

/** One file of the proof or of the production files. */
export interface DrawnFile {
  /** Name within the pack, for example "top.pdf". */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** One surface of a design on a sheet. `x` and `y` are where the corner of its bleed lies, in millimetres from the sheet's top left corner; turned by a quarter clockwise where `turned`. */
export interface SheetItem {
  /** Which of the sheets' designs. */
  readonly design: number;
  readonly surface: string;
  readonly x: number;
  readonly y: number;
  readonly turned: boolean;
  /** Written beside it, so that a cut piece finds its order. */
  readonly label: string;
}

/** Sheets to print on, all of one size in millimetres. */
export interface PrintSheets {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly cropMarks: boolean;
  readonly designs: readonly DrawingInput[];
  readonly sheets: readonly (readonly SheetItem[])[];
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
  /** A picture with a light text repeated over it, as PNG: for screens, never for production. */
  watermark(picture: Uint8Array, text: string): Promise<Uint8Array>;
  /** Sheets to print on, with surfaces of designs at their places, as one PDF with a page for each. */
  printSheets(sheets: PrintSheets): Promise<DrawnFile>;
}

/** Puts files into a ZIP as a stream: same files, same bytes. */
export interface Packing {
  zip(files: readonly DrawnFile[]): AsyncIterable<Uint8Array>;
  /** The same of files that are made one after the other: the next is asked for when the one before was taken. */
  zipAsMade(files: AsyncIterable<DrawnFile>): AsyncIterable<Uint8Array>;
}
