import type { Template, Values } from '../template/index.ts';
import type { DrawingProblem } from './drawing-problem.ts';
import type { FontBook } from './font-book.ts';
import type { SceneItem } from './scene.ts';

/** Everything a scene is made of. */
export interface SceneInput {
  readonly template: Template;
  /** As `parseDesign` gives them. */
  readonly values: Values;
  /** Id of the surface to draw. */
  readonly surface: string;
  readonly fonts: FontBook;
  /** Sizes in pixels of the pictures the template and the values refer to, upright. */
  readonly pictures: ReadonlyMap<string, { readonly width: number; readonly height: number }>;
  /** BCP 47: the language of the listing, for letter shapes that differ by language. */
  readonly language?: string | undefined;
}

/** What one element of a scene adds: items, and what stands against them. */
export interface Drawn {
  readonly items: readonly SceneItem[];
  readonly errors?: readonly DrawingProblem[];
  readonly warnings?: readonly DrawingProblem[];
}
