import type { Finish, Picture } from '../engine/picture.ts';
import { beachSunset } from './beach-sunset.ts';
import { childsDrawing } from './childs-drawing.ts';
import { flowers } from './flowers.ts';
import { mountainLake } from './mountain-lake.ts';

/** A photo as a buyer might upload it. */
export interface Snapshot {
  readonly file: string;
  readonly draw: () => Picture;
  readonly finish: Finish;
}

/** Buyers' photos. */
export const SNAPSHOTS: readonly Snapshot[] = [
  { file: 'buyer/mountain-lake.jpg', draw: mountainLake, finish: { grain: 0.012, vignette: 0.15, quality: 78 } },
  { file: 'buyer/beach-sunset.jpg', draw: beachSunset, finish: { grain: 0.012, vignette: 0.15, quality: 78 } },
  { file: 'buyer/flowers.jpg', draw: flowers, finish: { grain: 0.01, vignette: 0.15, quality: 78 } },
  {
    file: 'buyer/childs-drawing.jpg',
    draw: childsDrawing,
    finish: { grain: 0.01, vignette: 0.1, contrast: 0, quality: 74 },
  },
];
