import { availableParallelism } from 'node:os';
import { killableWorkers } from '../adapters/intake/killable-workers.ts';
import { type DrawingAnswer, type DrawingJob, drawingPool } from '../adapters/raster/index.ts';
import type { Drawing } from '../app/ports.ts';
import { DRAWING_MEMORY } from './drawing-memory.ts';

/** The server's drawing, in processes of its own: encoding a large PNG would hold up every request, and a picture that drives a decoder mad costs one worker. */
export function openDrawingWorkers(): { readonly drawing: Drawing; close(): void } {
  const workers = killableWorkers<DrawingJob, DrawingAnswer>({
    program: new URL('./drawing-worker.ts', import.meta.url),
    environment: DRAWING_MEMORY,
    nodeArguments: [],
    workers: availableParallelism(),
    waiting: 200,
    milliseconds: 60_000,
    memory: 800e6,
  });
  return { drawing: drawingPool((job) => workers.run(job)), close: () => workers.close() };
}
