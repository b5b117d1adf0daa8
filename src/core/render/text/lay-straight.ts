import type { FontFace } from '../font-face.ts';
import type { PlacedPath } from '../path.ts';
import type { ShapedLine } from './shaped-line.ts';
import { floorSize, type LaidText, type TextStyle } from './text-style.ts';

/**
 * Sets lines straight into a box, as large as they fit. Outlines are not hinted, so one shaping serves every size.
 *
 * The height that has to fit is the font's line box, so that a name does not jump while it is typed, grown to the ink
 * where letters reach further (swashes, stacked marks). Sideways the ink decides: it is centred or set flush, as an
 * engraver would measure it.
 */
export function layStraight(
  face: FontFace,
  lines: readonly ShapedLine[],
  box: { readonly width: number; readonly height: number },
  style: TextStyle,
): LaidText {
  const em = face.unitsPerEm;
  const step = face.lineHeight * (style.lineHeight ?? 1);
  const baselines = lines.map((_, i) => face.ascender + i * step);
  const inkTop = Math.min(...lines.map(({ ink }, i) => (baselines[i] as number) - (ink ? ink.y + ink.height : 0)));
  const inkBottom = Math.max(...lines.map(({ ink }, i) => (baselines[i] as number) - (ink?.y ?? 0)));
  const top = Math.min(0, inkTop);
  const bottom = Math.max((baselines.at(-1) ?? 0) + face.descender, inkBottom);
  const widest = Math.max(...lines.map(({ ink }) => ink?.width ?? 0));
  if (!(widest > 0)) return { glyphs: [], size: 0 };
  const size = floorSize(
    Math.min((box.width / widest) * em, (box.height / (bottom - top)) * em, style.maxSize ?? Number.POSITIVE_INFINITY),
  );
  const scale = size / em;
  const down = (box.height - (bottom - top) * scale) / 2 - top * scale;
  const glyphs: PlacedPath[] = [];
  for (const [i, line] of lines.entries()) {
    if (!line.ink) continue;
    const room = box.width - line.ink.width * scale;
    const left = room * sideOf(style.align, line.rightToLeft) - line.ink.x * scale;
    const baseline = down + (baselines[i] as number) * scale;
    for (const { glyph, x, y } of line.glyphs) {
      const matrix = [scale, 0, 0, -scale, left + x * scale, baseline - y * scale] as const;
      glyphs.push({ path: face.outline(glyph), matrix });
    }
  }
  return { glyphs, size };
}

/** Which share of the free room goes to the left: none at the left edge, all at the right one. "Start" is where the line begins to be read. */
function sideOf(align: TextStyle['align'], rightToLeft: boolean): number {
  if (align === 'center') return 0.5;
  return (align === 'start') === rightToLeft ? 1 : 0;
}
