import { Resvg } from '@resvg/resvg-js';
import { parseArtwork } from '../../core/content/index.ts';
import { fail, ok, type Result } from '../../core/kernel/index.ts';

/** The longer side of the picture made of a drawing: 250 mm at 300 dpi. */
const LONGEST_SIDE = 3000;

/** Makes a picture (PNG) of an SVG drawing. Only what the allow-list wrote anew is drawn: nothing in it refers to a file, a font or another machine. */
export function rasterize(bytes: Uint8Array): Result<Uint8Array, string> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fail('The drawing is not written in UTF-8. Export it again as plain SVG.');
  }
  const artwork = parseArtwork(text);
  if (!artwork.ok) return artwork;
  const { svg, width, height } = artwork.value;
  if (Math.max(width, height) / Math.min(width, height) > 100)
    return fail('The drawing is more than a hundred times as long as it is wide. Give it another viewBox.');
  const fitTo =
    width >= height
      ? { mode: 'width' as const, value: LONGEST_SIDE }
      : { mode: 'height' as const, value: LONGEST_SIDE };
  return ok(new Resvg(svg, { fitTo, font: { loadSystemFonts: false } }).render().asPng());
}
