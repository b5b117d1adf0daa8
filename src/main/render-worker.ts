import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { checkFont, openFontBook } from '../adapters/fonts/index.ts';
import { createDrawing, isCmykProfile, keepPicture, profileName, readNothingElse } from '../adapters/raster/index.ts';
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
  if (job.outputIntent && !(profile && isCmykProfile(profile))) {
    const message = `${job.outputIntent} is no ICC profile of a CMYK printing condition.`;
    return refused(job, 2, [{ in: 'files', path: '', message }]);
  }
  const { dpi, proofPixels } = job;
  // "Custom" says that the condition is none of the ICC's registry by name, but the profile that lies in the file (ISO 32000-1, 14.11.5).
  const outputIntent = profile ? { profile, identifier: 'Custom', name: profileName(profile) ?? 'Custom' } : undefined;
  const drawing = createDrawing({ fonts, dpi, proofPixels, outputIntent });
  return renderOne(job, { keepPicture, takeFont: checkFont, allFiles: (input) => drawing.allFiles(input) });
}

process.on('message', async (job: RenderJob) => {
  try {
    process.send?.(await draw(job));
  } catch (error) {
    const message = `This is a fault of ours: ${(error as Error).message}`;
    process.send?.(refused(job, 2, [{ in: 'files', path: '', message }]));
  }
});
