export { createDrawing, type DrawingSettings, type NodeDrawing } from './create-drawing.ts';
export type { DrawingFonts } from './draw-surfaces.ts';
