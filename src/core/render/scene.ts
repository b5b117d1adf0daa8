import type { Matrix } from '../kernel/index.ts';
import type { Treatment } from '../template/index.ts';
import type { DrawingProblem } from './drawing-problem.ts';
import type { Path } from './path.ts';

/**
 * What is drawn on one surface, from back to front, in millimetres from its top left corner, y down. Everything has
 * been decided: nothing that reads a scene lays out text or fits a picture again.
 */
export interface Scene {
  readonly surface: string;
  readonly label: string;
  readonly width: number;
  readonly height: number;
  /** Millimetres printed beyond the edge. */
  readonly bleed: number;
  readonly items: readonly SceneItem[];
}

/** `product`: what the product looks like, shown in proof and preview. `print`: what is made, in the production files too. */
export type Layer = 'product' | 'print';

interface ItemBase {
  /** The same for the same thing from one scene to the next, so that a preview changes only what changed. */
  readonly key: string;
  readonly layer: Layer;
  /** The field it comes from. */
  readonly field?: string | undefined;
}

/** A text as one filled outline (nonzero rule). */
export interface TextItem extends ItemBase {
  readonly kind: 'text';
  readonly path: Path;
  /** #RRGGBB. */
  readonly fill: string;
  readonly family: string;
  /** Size of an em in millimetres. */
  readonly size: number;
  readonly spot?: string | undefined;
}

/** A picture stretched over a rectangle. */
export interface PictureItem extends ItemBase {
  readonly kind: 'picture';
  readonly ref: string;
  /** Its own pixels. */
  readonly pixels: { readonly width: number; readonly height: number };
  /** The rectangle from (0, 0), in millimetres, and where the matrix puts it on the surface. */
  readonly width: number;
  readonly height: number;
  readonly matrix: Matrix;
  readonly clip?: Path | undefined;
  readonly mask?: Mask | undefined;
  readonly treatment?: Treatment | undefined;
  /** Effective resolution in dots per inch. */
  readonly dpi: number;
}

/** A colour multiplied with what lies below it. */
export interface TintItem extends ItemBase {
  readonly kind: 'tint';
  readonly path: Path;
  readonly color: string;
  readonly mask?: Mask | undefined;
}

/** The line along which the surface is cut out; only in the PDF. */
export interface CutItem extends ItemBase {
  readonly kind: 'cut';
  readonly path: Path;
}

/** A picture that lets others through where it is light and opaque. */
export interface Mask {
  readonly ref: string;
  readonly width: number;
  readonly height: number;
  readonly matrix: Matrix;
}

export type SceneItem = TextItem | PictureItem | TintItem | CutItem;

/** A scene and what stands against it. Paths of problems point into the design. Warnings do not stop an order. */
export interface BuiltScene {
  readonly scene: Scene;
  readonly errors: readonly DrawingProblem[];
  readonly warnings: readonly DrawingProblem[];
}
