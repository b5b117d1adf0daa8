import type { Fonts } from '../../app/ports.ts';
import { FONT_CATALOGUE } from '../../core/render/index.ts';
import { readFont } from './read-font.ts';

/** The fonts every installation has, as the port `Fonts`. */
export const catalogueFonts: Fonts = {
  families: FONT_CATALOGUE.map((font) => font.family),
  read: readFont,
};
