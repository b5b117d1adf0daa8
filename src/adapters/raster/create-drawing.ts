import type { Drawing, DrawingInput, DrawnFile } from '../../app/ports.ts';
import type { Problem } from '../../core/kernel/index.ts';
import type { BuiltScene, OutputIntent } from '../../core/render/index.ts';
import { drawPrintPng, drawProof, printPixels } from './draw-proof.ts';
import { drawSheets } from './draw-sheets.ts';
import { type DrawingFonts, type DrawnSurfaces, drawSurfaces } from './draw-surfaces.ts';
import { drawPrintPdf, drawPrintSvg } from './draw-vector.ts';
import { drawWatermark } from './draw-watermark.ts';
import { fileNames } from './file-names.ts';
import { type ListedFile, manifest } from './manifest.ts';

/** How files are made. */
export interface DrawingSettings {
  readonly fonts: DrawingFonts;
  /** Pixels on the longer side of a proof; 1200 if left out. */
  readonly proofPixels?: number | undefined;
  /** Resolution of the production PNG; 300 if left out. */
  readonly dpi?: number | undefined;
  readonly outputIntent?: OutputIntent | undefined;
}

/** The drawing of `app/ports.ts`, and all files of a design with one manifest over them, as the command line writes them. */
export interface NodeDrawing extends Drawing {
  allFiles(input: DrawingInput): Promise<{
    readonly files: readonly DrawnFile[];
    readonly errors: readonly Problem[];
    readonly warnings: readonly Problem[];
  }>;
}

/** Most pixels of one production PNG. A larger surface has its SVG and PDF, and a warning says that the PNG was left out. */
const MOST_PRINT_PIXELS = 120e6;

/** Draws in this process. For pictures nobody has judged yet use `createDrawingPool`, whose workers can be killed. */
export function createDrawing(settings: DrawingSettings): NodeDrawing {
  const { fonts, proofPixels = 1200, dpi = 300, outputIntent } = settings;

  const proofs = async ({ scenes, pictures }: DrawnSurfaces, names: ReadonlyMap<string, string>) => {
    const files: ListedFile[] = [];
    for (const { scene } of scenes) {
      const file = await drawProof(scene, names.get(scene.surface) as string, pictures, proofPixels);
      files.push({ ...file, surface: scene.surface, what: 'proof' });
    }
    return files;
  };

  const production = async ({ scenes, pictures }: DrawnSurfaces, names: ReadonlyMap<string, string>) => {
    const files: ListedFile[] = [];
    const warnings: Problem[] = [];
    for (const { scene } of scenes) {
      const { surface } = scene;
      const name = names.get(surface) as string;
      files.push({ ...(await drawPrintSvg(scene, name, pictures)), surface, what: 'vector' });
      files.push({ ...(await drawPrintPdf(scene, name, pictures, outputIntent)), surface, what: 'print' });
      const pixels = printPixels(scene, dpi);
      if (pixels.width * pixels.height > MOST_PRINT_PIXELS) {
        const message = `"${scene.label}" is too large for a PNG at ${dpi} dots to the inch. Use its PDF or SVG.`;
        warnings.push({ path: '', message });
      } else {
        files.push({ ...(await drawPrintPng(scene, name, pictures, dpi)), surface, what: 'raster', pixels, dpi });
      }
    }
    return { files, warnings };
  };

  return {
    async problems(input) {
      return problemsOf((await drawSurfaces(input, fonts)).scenes);
    },
    async proof(input) {
      const surfaces = await drawSurfaces(input, fonts);
      return plain(await proofs(surfaces, fileNames(input.template.surfaces)));
    },
    async productionFiles(input) {
      const surfaces = await drawSurfaces(input, fonts);
      const { errors, warnings } = problemsOf(surfaces.scenes);
      // Files with a letter or a picture missing must never reach a machine; a verb asks for problems first.
      if (errors.length > 0)
        throw new Error(`Not drawn, the design has errors: ${errors.map((one) => one.path).join(' ')}`);
      const made = await production(surfaces, fileNames(input.template.surfaces));
      const scenes = surfaces.scenes.map(({ scene }) => scene);
      return [...plain(made.files), manifest(made.files, scenes, [...warnings, ...made.warnings])];
    },
    watermark: (picture, text) => drawWatermark(picture, text, fonts),
    printSheets: (sheets) => drawSheets(sheets, fonts),
    async allFiles(input) {
      const surfaces = await drawSurfaces(input, fonts);
      const { errors, warnings } = problemsOf(surfaces.scenes);
      if (errors.length > 0) return { files: [], errors, warnings };
      const names = fileNames(input.template.surfaces);
      // Side by side: while the files of one are packed, which is work of other threads, those of the other are drawn.
      const [made, proof] = await Promise.all([production(surfaces, names), proofs(surfaces, names)]);
      const files = [...proof, ...made.files];
      const all = [...warnings, ...made.warnings];
      const scenes = surfaces.scenes.map(({ scene }) => scene);
      return { files: [...plain(files), manifest(files, scenes, all)], errors, warnings: all };
    },
  };
}

function problemsOf(scenes: readonly BuiltScene[]): { errors: Problem[]; warnings: Problem[] } {
  const said = ({ path, message }: Problem): Problem => ({ path, message });
  return {
    errors: scenes.flatMap((one) => one.errors.map(said)),
    warnings: scenes.flatMap((one) => one.warnings.map(said)),
  };
}

function plain(files: readonly ListedFile[]): DrawnFile[] {
  return files.map(({ name, mediaType, bytes }) => ({ name, mediaType, bytes }));
}
