/** What a point of a thing looks like. Colours are linear light, 0 to 1. One object is filled again and again: nothing is allocated per sample. */
export interface Material {
  r: number;
  g: number;
  b: number;
  /** 0 mirror, 1 chalk. */
  rough: number;
  /** 1 for bare metal. */
  metal: number;
  /** Strength of a clear glossy layer on top (glaze, lacquer, oil). */
  coat: number;
  coatRough: number;
  /** Tilt added to the geometric normal, for relief too fine to model. */
  bx: number;
  by: number;
  bz: number;
  /** Light scattered back at grazing angles, as cloth does. */
  sheen: number;
}

/** A new material with everything at rest. */
export function material(): Material {
  return { r: 0, g: 0, b: 0, rough: 0.6, metal: 0, coat: 0, coatRough: 0.1, bx: 0, by: 0, bz: 0, sheen: 0 };
}

/** Puts a material back to rest before the next point is described. */
export function reset(m: Material): void {
  m.r = m.g = m.b = 0.5;
  m.rough = 0.6;
  m.metal = m.coat = m.sheen = 0;
  m.coatRough = 0.1;
  m.bx = m.by = m.bz = 0;
}

/** Where the picture is taken from. */
export type Camera =
  | {
      /** Straight down on the table, or straight at a wall: parallel rays, so that millimetres stay true everywhere. */
      readonly kind: 'flat';
      /** Millimetres shown. */
      readonly width: number;
      readonly height: number;
      /** Degrees the camera is tipped back from straight down; 0 if left out. 90 looks along the table. */
      readonly tilt?: number;
      /** Point in the middle of the picture; the origin if left out. */
      readonly centre?: readonly [number, number, number];
    }
  | {
      readonly kind: 'eye';
      readonly from: readonly [number, number, number];
      readonly to: readonly [number, number, number];
      /** Vertical angle of view, degrees. */
      readonly view: number;
      /** Degrees the camera is rolled. */
      readonly roll?: number;
      /** What points up in the picture; y if left out. A wall lies flat in its scene and gives -z. */
      readonly up?: readonly [number, number, number];
    };

/** A large soft light: seen in reflections as a bright rectangle. */
export interface Softbox {
  /** Towards the light. */
  readonly direction: readonly [number, number, number];
  /** Half width and half height as tangents of the angle. */
  readonly half: readonly [number, number];
  readonly color: readonly [number, number, number];
}

/** The studio's light. The key casts the shadow; the others are seen in reflections and add to the ambient light. */
export interface Studio {
  readonly key: Softbox;
  readonly others: readonly Softbox[];
  readonly sky: readonly [number, number, number];
  readonly ground: readonly [number, number, number];
  /** Exposure before the film curve; 1 if left out. */
  readonly exposure?: number;
}

/** Things on a table, their look, the light and the camera. World: x right, y up, z towards the viewer, millimetres. */
export interface Scene {
  /** A distance no greater than the true one to the nearest surface; negative inside. */
  distance(x: number, y: number, z: number): number;
  /** Describes the surface at a point with its geometric normal. `out` is at rest when called. */
  surface(x: number, y: number, z: number, nx: number, ny: number, nz: number, out: Material): void;
  readonly camera: Camera;
  readonly studio: Studio;
  /** Smallest detail, millimetres: how near a ray must come to count as a hit. */
  readonly detail: number;
  /** How far rays look for what darkens a corner, millimetres. */
  readonly reach: number;
}
