import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { openFontBook } from '../adapters/fonts/index.ts';
import { createDrawing, keepPicture, readNothingElse } from '../adapters/raster/index.ts';
import type { RenderJob, RenderReport } from '../cli/render-job.ts';
import { refused } from '../cli/render-job.ts';
import { renderOne } from '../cli/render-one.ts';

/** The process in which `monogram render` draws, one design at a time, without the program's environment. */

readNothingElse();
sharp.cache(false);
sharp.concurrency(1);

const fonts = await openFontBook();

async function draw(job: RenderJob): Promise<RenderReport> {
  const profile = job.outputIntent && (await readFile(job.outputIntent).catch(() => undefined));
  if (job.outputIntent && !isCmykProfile(profile)) {
    const message = `${job.outputIntent} is no ICC profile of a CMYK printing condition.`;
    return refused(job, 2, [{ in: 'files', path: '', message }]);
  }
  const { dpi, proofPixels } = job;
  const outputIntent = profile ? { profile, identifier: 'Custom' } : undefined;
  const drawing = createDrawing({ fonts, dpi, proofPixels, outputIntent });
  return renderOne(job, { keepPicture, allFiles: (input) => drawing.allFiles(input) });
}

/** Whether a file is an ICC profile whose data colour space is CMYK (ICC.1, 7.2). */
function isCmykProfile(profile: Buffer | string | undefined): boolean {
  return (
    Buffer.isBuffer(profile) &&
    profile.toString('latin1', 36, 40) === 'acsp' &&
    profile.toString('latin1', 16, 20) === 'CMYK'
  );
}

process.on('message', async (job: RenderJob) => {
  try {
    process.send?.(await draw(job));
  } catch (error) {
    const message = `This is a fault of ours: ${(error as Error).message}`;
    process.send?.(refused(job, 2, [{ in: 'files', path: '', message }]));
  }
});
