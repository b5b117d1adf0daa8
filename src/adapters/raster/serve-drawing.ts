import type { Drawing } from '../../app/ports.ts';
import type { DrawingAnswer, DrawingJob } from './drawing-job.ts';

/** One job of a drawing worker. What goes wrong is answered, not thrown: the worker lives on for the next job. */
export async function serveDrawing(drawing: Drawing, { what, input }: DrawingJob): Promise<DrawingAnswer> {
  try {
    if (what === 'problems') return { what, ...(await drawing.problems(input)) };
    return { what, files: await drawing[what](input) };
  } catch (error) {
    return { what: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}
