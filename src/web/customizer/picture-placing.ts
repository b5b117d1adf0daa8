import { MM_PER_INCH } from '../../core/kernel/index.ts';
import type { ImageField, ImageValue, Placement } from '../../core/template/index.ts';

/** Width and height, in pixels. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** Smallest and greatest size a picture can be given, relative to its fit. */
export const SCALES = { min: 0.2, max: 5 } as const;
/** Below this many dots to the inch print looks soft, where the field says nothing. */
const DEFAULT_WARN_DPI = 200;

/** The picture's rectangle in millimetres as it stands in its placement: size, centre and turn. */
export function placedRectangle(value: ImageValue, placement: Placement, pixels: PixelSize) {
  const ratios = [placement.width / pixels.width, placement.height / pixels.height];
  const perPixel = (value.fit === 'contain' ? Math.min(...ratios) : Math.max(...ratios)) * (value.scale ?? 1);
  return {
    width: pixels.width * perPixel,
    height: pixels.height * perPixel,
    centre: {
      x: placement.width / 2 + (value.offset?.x ?? 0),
      y: placement.height / 2 + (value.offset?.y ?? 0),
    },
    rotation: value.rotation ?? 0,
    dpi: MM_PER_INCH / perPixel,
  };
}

/** How a picture will look in print at the size it was given. */
export interface Sharpness {
  readonly grade: 'sharp' | 'soft' | 'tooSmall';
  /** Effective dots per inch, rounded down. */
  readonly dpi: number;
}

/** Grades a placed picture by the field's thresholds. */
export function sharpnessOf(field: ImageField, value: ImageValue, placement: Placement, pixels: PixelSize): Sharpness {
  const dpi = Math.floor(placedRectangle(value, placement, pixels).dpi + 1e-6);
  if (field.minDpi !== undefined && dpi < field.minDpi) return { grade: 'tooSmall', dpi };
  return { grade: dpi < warnDpi(field) ? 'soft' : 'sharp', dpi };
}

/** The pixels a picture needs to fill the placement sharply. */
export function wantedPixels(field: ImageField, placement: Placement): PixelSize {
  const side = (length: number) => Math.ceil((length / MM_PER_INCH) * warnDpi(field));
  return { width: side(placement.width), height: side(placement.height) };
}

function warnDpi(field: ImageField): number {
  return Math.max(field.warnDpi ?? DEFAULT_WARN_DPI, field.minDpi ?? 0);
}

/** Moves a placed picture by millimetres of its placement. */
export function moved(value: ImageValue, x: number, y: number): ImageValue {
  const { offset = { x: 0, y: 0 } } = value;
  return { ...value, offset: { x: hundredth(offset.x + x), y: hundredth(offset.y + y) } };
}

/** Scales a placed picture by a factor, within `SCALES`. */
export function scaled(value: ImageValue, factor: number): ImageValue {
  return { ...value, scale: hundredth(Math.min(SCALES.max, Math.max(SCALES.min, (value.scale ?? 1) * factor))) };
}

/** Turns a placed picture clockwise by degrees; stays within -180 to 180. */
export function turned(value: ImageValue, degrees: number): ImageValue {
  const turn = (value.rotation ?? 0) + degrees;
  return { ...value, rotation: hundredth(((((turn + 180) % 360) + 360) % 360) - 180) };
}

/** Values are kept to hundredths: finer than any printer, and one spelling for one choice. */
function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}
