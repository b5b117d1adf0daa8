import { type PdfFile, pdfName } from './pdf-file.ts';
import { pdfNumber } from './pdf-path.ts';

/** The three components of #RRGGBB from 0 to 1. */
export function rgbOf(color: string): readonly [number, number, number] {
  const part = (at: number) => Number.parseInt(color.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}

/** The operator that fills with a colour in DeviceRGB. */
export function fillColor(color: string): string {
  return `${rgbOf(color).map(pdfNumber).join(' ')} rg`;
}

/** The line along which a machine cuts: the name and look that cutting software knows (100 % magenta). */
export const CUT_SPOT = 'CutContour';

/** The spot colours of one page: each becomes a Separation colour space (8.6.6.4), shown in its alternate colour where no such ink is. */
export interface SpotColors {
  /** The resource name of a spot colour. */
  use(name: string, color: string): string;
  /** The page's ColorSpace resources, or nothing. */
  resources(): string;
}

/** Collects the spot colours of a page. One name has one look: that of its first use. */
export function spotColors(file: PdfFile): SpotColors {
  const known = new Map<string, { resource: string; object: number }>();
  return {
    use(name, color) {
      const before = known.get(name);
      if (before) return before.resource;
      const space =
        name === CUT_SPOT
          ? '/DeviceCMYK << /FunctionType 2 /Domain [0 1] /C0 [0 0 0 0] /C1 [0 1 0 0] /N 1 >>'
          : `/DeviceRGB << /FunctionType 2 /Domain [0 1] /C0 [1 1 1] /C1 [${rgbOf(color).map(pdfNumber).join(' ')}] /N 1 >>`;
      const object = file.add(`[/Separation ${pdfName(name)} ${space}]`);
      const resource = `/S${known.size + 1}`;
      known.set(name, { resource, object });
      return resource;
    },
    resources() {
      const entries = [...known.values()].map(({ resource, object }) => `${resource} ${object} 0 R`);
      return entries.length > 0 ? `/ColorSpace << ${entries.join(' ')} >>` : '';
    },
  };
}
