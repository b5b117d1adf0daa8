import { buildScene, type FontBook, pathData, sceneToSvg } from '../../src/core/render/index.ts';
import type { Template } from '../../src/core/template/index.ts';
import type { SampleLine } from './sample-lines.ts';

/** Draws each line twice, straight and on an arc, as the preview and the proof do; the result is the bytes that have to be the same everywhere. */
export function drawLines(book: FontBook, lines: readonly SampleLine[]): string[] {
  return lines.map(({ family, text }) => {
    const template: Template = {
      surfaces: [
        {
          id: 'top',
          label: 'Top',
          size: { width: 200, height: 120 },
          placements: [
            { id: 'straight', x: 10, y: 10, width: 180, height: 40, rotation: 7 },
            { id: 'bent', x: 10, y: 60, width: 180, height: 50, curve: { kind: 'arc', sweep: 90 } },
          ],
        },
      ],
      fields: (['straight', 'bent'] as const).map((placement) => ({
        id: placement,
        kind: 'text' as const,
        label: placement,
        placement,
        fonts: [family],
      })),
    };
    const values = { straight: { text }, bent: { text } };
    const built = buildScene({ template, values, surface: 'top', fonts: book, pictures: new Map() });
    const problems = JSON.stringify(built.errors);
    const paths = built.scene.items.map((item) => (item.kind === 'text' ? pathData(item.path) : '')).join('\n');
    return `${problems}\n${paths}\n${sceneToSvg(built.scene, { hrefOf: () => undefined })}`;
  });
}
