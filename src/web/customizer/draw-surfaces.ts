import {
  type BuiltScene,
  buildScene,
  type DrawingProblem,
  defaultFamilyFor,
  type FontBook,
  type Scene,
} from '../../core/render/index.ts';
import type { Template, Values } from '../../core/template/index.ts';
import type { CustomizerSource } from './customizer-source.ts';
import { choiceInWords, drawnValues } from './drawn-values.ts';
import type { PixelSize } from './picture-placing.ts';
import type { DrawnSurface } from './preview.ts';
import type { SayWord } from './words.ts';

/** What a drawing is made from. */
export interface Drawing {
  readonly source: CustomizerSource;
  readonly values: Values;
  readonly fonts: FontBook;
  readonly pictures: ReadonlyMap<string, PixelSize>;
  readonly say: SayWord;
}

/** All surfaces drawn, with what the renderer has against the choices by field id. */
export interface DrawnDesign {
  readonly surfaces: readonly DrawnSurface[];
  readonly errors: ReadonlyMap<string, string>;
  readonly warnings: ReadonlyMap<string, string>;
  /** The renderer itself failed: the page says so and goes on. */
  readonly failed: boolean;
}

/** What there is before anything is drawn. */
export const NOTHING_DRAWN: DrawnDesign = { surfaces: [], errors: new Map(), warnings: new Map(), failed: false };

/** Draws every surface with the renderer that makes the proof and the production files. */
export function drawSurfaces(drawing: Drawing): DrawnDesign {
  const { source, fonts, pictures, say } = drawing;
  const { template } = source.document;
  const { values, ghosts } = drawnValues(
    template,
    drawing.values,
    (field, family, text) => fonts.face(family ?? field.fonts?.[0] ?? defaultFamilyFor(text)) !== undefined,
  );
  const errors = new Map<string, string>();
  const warnings = new Map<string, string>();
  try {
    const surfaces = template.surfaces.map((surface): DrawnSurface => {
      const built: BuiltScene = buildScene({
        template,
        values,
        surface: surface.id,
        fonts,
        pictures,
        language: source.document.locale,
      });
      collect(built.errors, template, ghosts, say, errors);
      collect(built.warnings, template, ghosts, say, warnings);
      const words = template.fields.flatMap((field) => {
        const choice = choiceInWords(field, drawing.values);
        return choice === undefined ? [] : [`${field.label}: ${choice}`];
      });
      return {
        surface,
        scene: only(built.scene, (field) => !ghosts.has(field)),
        samples: only(built.scene, (field) => ghosts.has(field)),
        description: say('previewOf', { surface: surface.label, choices: words.join(', ') || say('nothingYet') }),
      };
    });
    return { surfaces, errors, warnings, failed: false };
  } catch (cause) {
    console.error(cause);
    return { surfaces: [], errors, warnings, failed: true };
  }
}

function only(scene: Scene, keep: (field: string) => boolean): Scene {
  return { ...scene, items: scene.items.filter((item) => keep(item.field ?? '')) };
}

/** Gathers problems by field, in the page's language. Samples are the seller's matter; the field's own name is left out, it stands above. */
function collect(
  problems: readonly DrawingProblem[],
  template: Template,
  ghosts: ReadonlySet<string>,
  say: SayWord,
  into: Map<string, string>,
): void {
  for (const { path, code, slots } of problems) {
    const field = template.fields.find(({ id }) => path === `/values/${id}` || path.startsWith(`/values/${id}/`));
    if (!field || ghosts.has(field.id)) continue;
    const text = say(code, slots);
    const own = text.charAt(0).toUpperCase() + text.slice(1);
    into.set(field.id, [into.get(field.id), own].filter(Boolean).join(' '));
  }
}
