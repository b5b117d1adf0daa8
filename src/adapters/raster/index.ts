export { createDrawing, type DrawingSettings, type NodeDrawing } from './create-drawing.ts';
export type { DrawingFonts } from './draw-surfaces.ts';
export type { DrawingAnswer, DrawingJob } from './drawing-job.ts';
export { drawingPool, type RunKillable } from './drawing-pool.ts';
export { type KeptPicture, keepPicture, readNothingElse } from './keep-picture.ts';
export { serveDrawing } from './serve-drawing.ts';
