import { buildScene, type Scene } from '../../core/render/index.ts';
import type { Template, TextField } from '../../core/template/index.ts';
import type { DrawingFonts } from './draw-surfaces.ts';

/** What a line of our own is written with. */
export interface LabelStyle {
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  /** #RRGGBB. */
  readonly color: string;
  readonly align: TextField['align'];
  /** Degrees, clockwise. */
  readonly rotation?: number;
}

/** A family that has the letters order numbers and dates are made of. */
const PLAIN = 'Noto Sans';

/** A line of our own as a scene: drawn by the same core as any text, so that no font has to be there where it is read. Letters that no family has are left out. */
export async function labelScene(text: string, style: LabelStyle, fonts: DrawingFonts): Promise<Scene> {
  const { width, height, color, align, rotation } = style;
  const place = { id: 'line', x: 0, y: 0, width, height, ...(rotation !== undefined && { rotation }) };
  const draw = (family: string | undefined, words: string) => {
    const template: Template = {
      surfaces: [{ id: 'label', label: 'Label', size: { width, height }, bleed: 0, placements: [place] }],
      fields: [
        {
          id: 'text',
          kind: 'text',
          label: 'Label',
          placement: 'line',
          colors: [color],
          align,
          minSize: 0.1,
          ...(family && { fonts: [family] }),
        },
      ],
    };
    const values = { text: { text: words } };
    return buildScene({ template, values, surface: 'label', fonts: fonts.book, pictures: new Map() });
  };
  await fonts.load([PLAIN]);
  const drawn = draw(PLAIN, text);
  if (drawn.errors.length === 0) return drawn.scene;
  // A name in another script: what of it is plain is enough to tell whose screen it was, with the number beside it.
  return draw(PLAIN, text.replaceAll(/[^\x20-\x7e]/g, '').trim()).scene;
}
