import { hash } from 'node:crypto';
import type { DrawnFile } from '../../app/ports.ts';
import type { Problem } from '../../core/kernel/index.ts';
import { FONT_CATALOGUE, type Scene, type SceneItem } from '../../core/render/index.ts';

/** One file with the surface it shows and what it is for. */
export interface ListedFile extends DrawnFile {
  readonly surface: string;
  readonly what: 'proof' | 'vector' | 'print' | 'raster';
  readonly pixels?: { readonly width: number; readonly height: number } | undefined;
  readonly dpi?: number | undefined;
}

/** `manifest.json`: what each file is, its hash and sizes, the fonts drawn, the effective resolution of each picture, the warnings. No times: the same design gives the same bytes. */
export function manifest(
  files: readonly ListedFile[],
  scenes: readonly Scene[],
  warnings: readonly Problem[],
): DrawnFile {
  const families = new Set(
    scenes.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'text' ? [item.family] : []))),
  );
  const document = {
    format: 'monogram-manifest/1',
    files: files.map(({ name, mediaType, bytes, surface, what, pixels, dpi }) => ({
      name,
      what,
      surface,
      mediaType,
      bytes: bytes.length,
      sha256: hash('sha256', bytes),
      pixels,
      dpi,
    })),
    surfaces: scenes.map(({ surface, label, width, height, bleed, items }) => ({
      id: surface,
      label,
      millimetres: { width, height },
      bleed,
      drawn: items.filter((item) => item.layer === 'print').map(describe),
    })),
    fonts: [...families].map((family) => ({
      family,
      licence: FONT_CATALOGUE.find((font) => font.family === family)?.licence ?? 'supplied by the seller',
    })),
    warnings,
  };
  const text = `${JSON.stringify(document, undefined, 2)}\n`;
  return { name: 'manifest.json', mediaType: 'application/json', bytes: Buffer.from(text) };
}

function describe(item: SceneItem): object {
  switch (item.kind) {
    case 'text':
      return { field: item.field, kind: 'text', font: item.family, size: item.size, color: item.fill, spot: item.spot };
    case 'picture':
      return {
        field: item.field,
        kind: 'picture',
        picture: item.ref,
        pixels: item.pixels,
        effectiveDpi: Math.round(item.dpi * 10) / 10,
        treatment: item.treatment,
      };
    case 'tint':
      return { field: item.field, kind: 'tint', color: item.color };
    case 'cut':
      return { kind: 'cut', spot: 'CutContour' };
  }
}
