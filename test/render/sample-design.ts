import sharp from 'sharp';
import { openFontBook } from '../../src/adapters/fonts/index.ts';
import { createDrawing, type DrawingSettings, type NodeDrawing } from '../../src/adapters/raster/index.ts';
import type { DrawingInput } from '../../src/app/ports.ts';
import type { Template, Values } from '../../src/core/template/index.ts';

/** A plate of 100 x 60 mm that uses everything the renderer has: a photo in an ellipse, turned text, an arc, spot colours, a cut, a mask, engraved dots. */
export const PLATE: Template = {
  surfaces: [
    {
      id: 'plate',
      label: 'Plate',
      size: { width: 100, height: 60 },
      bleed: 3,
      cut: { kind: 'rectangle', radius: 4 },
      image: 'base.jpg',
      placements: [
        { id: 'photo', x: 5, y: 10, width: 40, height: 40, shape: { kind: 'ellipse' } },
        { id: 'name', x: 50, y: 22, width: 45, height: 12, rotation: -4 },
        { id: 'arc', x: 48, y: 4, width: 48, height: 18, curve: { kind: 'arc', sweep: 80 } },
        { id: 'dots', x: 52, y: 40, width: 16, height: 16 },
        { id: 'faded', x: 76, y: 40, width: 16, height: 16, mask: 'mask.png' },
      ],
    },
  ],
  fields: [
    { id: 'photo', kind: 'image', label: 'Photo', placement: 'photo' },
    {
      id: 'name',
      kind: 'text',
      label: 'Name',
      placement: 'name',
      fonts: ['Great Vibes'],
      colors: ['#3A2416'],
      spot: 'Engrave',
    },
    { id: 'arc', kind: 'text', label: 'Arc', placement: 'arc', fonts: ['EB Garamond'], colors: ['#8A1C2B'] },
    {
      id: 'dots',
      kind: 'image',
      label: 'Dots',
      placement: 'dots',
      treatment: { kind: 'dither', color: '#202020', dpi: 254 },
    },
    { id: 'faded', kind: 'image', label: 'Faded', placement: 'faded' },
  ],
};

export const PLATE_VALUES: Values = {
  photo: { image: 'photo.jpg', rotation: 8, scale: 1.3 },
  name: { text: 'Rosa & Miguel' },
  arc: { text: 'Forever and ever' },
  dots: { image: 'photo.jpg' },
  faded: { image: 'alpha.png' },
};

/** A photo-like JPEG: smooth colours with an edge, nothing flat. */
export async function photoJpeg(width: number, height: number): Promise<Buffer> {
  const pixels = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 3;
      const inside = (x / width - 0.5) ** 2 + (y / height - 0.4) ** 2 < 0.08;
      pixels[at] = inside ? 220 - (60 * y) / height : 40 + (120 * x) / width;
      pixels[at + 1] = inside ? 180 : 90 + (100 * y) / height;
      pixels[at + 2] = 130 + 80 * Math.sin((6 * x) / width + (4 * y) / height);
    }
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 90 })
    .toBuffer();
}

/** The plate with its pictures. */
export async function plateInput(): Promise<DrawingInput> {
  const photo = await photoJpeg(900, 800);
  const alpha = await sharp(photo).resize(200, 200).ensureAlpha(0.5).png().toBuffer();
  const mask = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#808080' } })
    .png()
    .toBuffer();
  const base = await photoJpeg(1000, 600);
  const pictures = new Map<string, Uint8Array>([
    ['photo.jpg', photo],
    ['alpha.png', alpha],
    ['mask.png', mask],
    ['base.jpg', base],
  ]);
  return { template: PLATE, values: PLATE_VALUES, pictures };
}

/** A drawing with the catalogue's fonts. */
export async function openDrawing(settings: Omit<DrawingSettings, 'fonts'> = {}): Promise<NodeDrawing> {
  return createDrawing({ ...settings, fonts: await openFontBook() });
}
