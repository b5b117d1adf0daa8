import { type RenderedImage, renderAsync } from '@resvg/resvg-js';

/**
 * Draws an SVG of our own making at its own size in pixels. Never one from outside: the rasteriser opens files an
 * `href` names. System fonts stay unloaded, for there is no text left to draw and loading them takes longer than the drawing.
 */
export async function rasterise(svg: string): Promise<RenderedImage> {
  return renderAsync(svg, { font: { loadSystemFonts: false }, fitTo: { mode: 'original' } });
}
