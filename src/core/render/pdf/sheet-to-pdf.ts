import { utf8ToBytes } from '@noble/hashes/utils.js';
import { compose, IDENTITY, type Matrix, mm, mmToPt, rotation, translation } from '../../kernel/index.ts';
import type { Scene } from '../scene.ts';
import { pdfFile, pdfText } from './pdf-file.ts';
import { pdfMatrix, pdfNumber } from './pdf-path.ts';
import { box, drawItems, openPage, type PdfOptions, resources } from './scene-to-pdf.ts';

/** A scene on a sheet: `x` and `y` are where the corner of its bleed lies, in millimetres; turned by a quarter clockwise where `turned`. */
export interface PlacedScene {
  readonly scene: Scene;
  readonly x: number;
  readonly y: number;
  readonly turned: boolean;
  /** A small scene written into the crop zone above it, such as the order's number. */
  readonly label?: Scene | undefined;
}

/** One sheet. */
export interface SheetPage {
  readonly width: number;
  readonly height: number;
  readonly scenes: readonly PlacedScene[];
}

/** Millimetres round a placed scene that its crop marks and label take. */
export const CROP_ZONE = 4;

/** Millimetres that a label keeps from the crop mark at its corner. */
export const LABEL_INSET = 1;

/** A crop mark: as long as the zone but for a little room at the bleed, and a hairline wide. */
const MARK = { from: 0.5, to: CROP_ZONE - 0.5, width: 0.1 };

/**
 * Writes sheets as a PDF with a page for each. A scene that lies on several places is in the file once, as a form cut at
 * its bleed, so that nothing of it reaches its neighbours. Crop marks show where the trim lies, and end before the bleed.
 */
export function sheetToPdf(
  pages: readonly SheetPage[],
  title: string,
  options: PdfOptions & { readonly cropMarks: boolean },
): Uint8Array {
  const file = pdfFile(options.deflate);
  const forms = new Map<Scene, number>();
  const formOf = (scene: Scene): number => {
    const known = forms.get(scene);
    if (known !== undefined) return known;
    const form = openPage(file, options);
    const content = utf8ToBytes(drawItems(form, scene.items));
    const { width, height, bleed } = scene;
    const bounds = [-bleed, -bleed, width + bleed, height + bleed].map(pdfNumber).join(' ');
    const number = file.addCompressed(
      `/Type /XObject /Subtype /Form /BBox [${bounds}] /Group << /S /Transparency >> /Resources << ${resources(form)} >>`,
      content,
    );
    forms.set(scene, number);
    return number;
  };
  const point = mmToPt(mm(1));
  const tree = file.reserve();
  const kids = pages.map((sheet) => {
    const names = new Map<number, string>();
    const use = (scene: Scene, place: Matrix): string => {
      const form = formOf(scene);
      const name = names.get(form) ?? `/F${names.size + 1}`;
      names.set(form, name);
      return `q ${pdfMatrix(place)} ${name} Do Q`;
    };
    const drawn = sheet.scenes.flatMap((placed) => {
      const place = placeOf(placed);
      const { scene, label } = placed;
      const above = label && compose(place, translation(LABEL_INSET, -scene.bleed - CROP_ZONE));
      return [
        use(scene, place),
        ...(options.cropMarks ? [`q ${pdfMatrix(place)} 0 g ${marksOf(scene)} f Q`] : []),
        ...(label && above ? [use(label, above)] : []),
      ];
    });
    const toPage: Matrix = [point, 0, 0, -point, 0, sheet.height * point];
    const stream = file.addCompressed('', utf8ToBytes(['q', pdfMatrix(toPage), ...drawn, 'Q'].join('\n')));
    const media = box(0, 0, sheet.width, sheet.height);
    const used = [...names].map(([form, name]) => `${name} ${form} 0 R`).join(' ');
    return file.add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox ${media} /TrimBox ${media} /Resources << /XObject << ${used} >> >> /Contents ${stream} 0 R /Group << /Type /Group /S /Transparency /CS /DeviceRGB >> >>`,
    );
  });
  file.define(tree, `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`);
  const root = file.add(`<< /Type /Catalog /Pages ${tree} 0 R >>`);
  const info = file.add(`<< /Title ${pdfText(title)} /Producer ${pdfText('Monogram')} /Trapped /False >>`);
  return file.write(root, info);
}

/** From the scene's own corner to the sheet. Turned clockwise, what was its left lower edge comes up. */
function placeOf({ scene, x, y, turned }: PlacedScene): Matrix {
  const { height, bleed } = scene;
  return turned
    ? compose(translation(x + height + bleed, y + bleed), rotation(90))
    : compose(translation(x + bleed, y + bleed), IDENTITY);
}

/** Eight marks, two at each corner of the trim, as rectangles in the scene's millimetres. */
function marksOf({ width, height, bleed }: Scene): string {
  const { from, to } = MARK;
  const length = to - from;
  const half = MARK.width / 2;
  const rectangle = (...sides: number[]) => `${sides.map(pdfNumber).join(' ')} re`;
  const across = [0, height].flatMap((y) => [
    rectangle(-bleed - to, y - half, length, MARK.width),
    rectangle(width + bleed + from, y - half, length, MARK.width),
  ]);
  const down = [0, width].flatMap((x) => [
    rectangle(x - half, -bleed - to, MARK.width, length),
    rectangle(x - half, height + bleed + from, MARK.width, length),
  ]);
  return [...across, ...down].join(' ');
}
