import sharp from 'sharp';
import { openFontBook } from '../adapters/fonts/index.ts';
import { createDrawing, type DrawingJob, readNothingElse, serveDrawing } from '../adapters/raster/index.ts';

/** The process in which the server's proofs and production files are drawn, one design at a time, without its environment, secrets or database. */

readNothingElse();
sharp.cache(false);
sharp.concurrency(1);

const drawing = createDrawing({ fonts: await openFontBook() });

process.on('message', async (job: DrawingJob) => {
  process.send?.(await serveDrawing(drawing, job));
});
