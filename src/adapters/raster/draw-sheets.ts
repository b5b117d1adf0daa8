import { deflateSync } from 'node:zlib';
import type { DrawnFile, PrintSheets } from '../../app/ports.ts';
import {
  CROP_ZONE,
  LABEL_INSET,
  type Mask,
  type PdfPicture,
  type PictureItem,
  type Scene,
  sheetToPdf,
} from '../../core/render/index.ts';
import { type DrawingFonts, type DrawnSurfaces, drawSurfaces, picturesIn } from './draw-surfaces.ts';
import { labelScene } from './label-scene.ts';
import { pdfPictureFor } from './prepared-pictures.ts';

/** A label's room in millimetres, where its piece is as wide. */
const LABEL_WIDTH = 60;
/** On a piece narrower than this no number could be read. */
const LEAST_LABELLED = 8;

/** Sheets of several designs as one PDF at true size. Throws on a design with errors: what lacks a letter must never reach a machine. */
export async function drawSheets(sheets: PrintSheets, fonts: DrawingFonts): Promise<DrawnFile> {
  const drawn: DrawnSurfaces[] = [];
  for (const input of sheets.designs) drawn.push(await drawSurfaces(input, fonts));
  const wrong = drawn.flatMap(({ scenes }) => scenes.flatMap(({ errors }) => errors));
  if (wrong.length > 0) throw new Error(`Not drawn, a design has errors: ${wrong.map((one) => one.path).join(' ')}`);
  const data = new Map<PictureItem | Mask, PdfPicture>();
  const ready = new Set<Scene>();
  const sceneOf = async (design: number, surface: string): Promise<Scene> => {
    const { scenes, pictures } = drawn[design] as DrawnSurfaces;
    const scene = scenes.find((one) => one.scene.surface === surface)?.scene;
    if (!scene) throw new RangeError(`The design has no surface "${surface}".`);
    if (!ready.has(scene)) {
      ready.add(scene);
      for (const shown of picturesIn(scene.items.filter((item) => item.layer === 'print'))) {
        const open = pictures.get(shown.ref);
        if (open) data.set(shown, await pdfPictureFor(open, shown));
      }
    }
    return scene;
  };
  const labels = new Map<string, Scene>();
  const labelOf = async (text: string, surface: Scene): Promise<Scene> => {
    // Never wider than its own piece: it must not run into the next one.
    const width = Math.min(LABEL_WIDTH, surface.width - 2 * LABEL_INSET);
    const known = `${width} ${text}`;
    const style = { width, height: CROP_ZONE - 1, color: '#000000', align: 'start' } as const;
    const label = labels.get(known) ?? (await labelScene(text, style, fonts));
    labels.set(known, label);
    return label;
  };
  const pages = [];
  for (const items of sheets.sheets) {
    const scenes = [];
    for (const { design, surface, x, y, turned, label } of items) {
      const scene = await sceneOf(design, surface);
      const labelled = sheets.cropMarks && scene.width > LEAST_LABELLED;
      scenes.push({ scene, x, y, turned, ...(labelled && { label: await labelOf(label, scene) }) });
    }
    pages.push({ width: sheets.width, height: sheets.height, scenes });
  }
  const bytes = sheetToPdf(pages, sheets.name, {
    cropMarks: sheets.cropMarks,
    pictureOf: (shown) => data.get(shown),
    deflate: deflateSync,
  });
  return { name: `${sheets.name}.pdf`, mediaType: 'application/pdf', bytes };
}
