export { createDrawing, type DrawingSettings, type NodeDrawing } from './create-drawing.ts';
export type { DrawingAnswer, DrawingJob } from './drawing-job.ts';
export { drawingPool } from './drawing-pool.ts';
export { isCmykProfile, profileName } from './icc-profile.ts';
export { keepPicture, readNothingElse } from './keep-picture.ts';
export { serveDrawing } from './serve-drawing.ts';
