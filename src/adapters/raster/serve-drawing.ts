import type { Drawing } from '../../app/ports.ts';
import type { DrawingAnswer, DrawingJob } from './drawing-job.ts';

/** One job of a drawing worker. What goes wrong is answered, not thrown: the worker lives on for the next job. */
export async function serveDrawing(drawing: Drawing, job: DrawingJob): Promise<DrawingAnswer> {
  try {
    const { what } = job;
    switch (what) {
      case 'problems':
        return { what, ...(await drawing.problems(job.input)) };
      case 'watermark':
        return { what, bytes: await drawing.watermark(job.picture, job.text) };
      case 'printSheets':
        return { what, file: await drawing.printSheets(job.sheets) };
      default:
        return { what, files: await drawing[what](job.input) };
    }
  } catch (error) {
    return { what: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}
