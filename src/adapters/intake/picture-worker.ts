import sharp, { type Metadata, type OutputInfo, type Sharp } from 'sharp';
import type { TakenPicture } from '../../app/ports.ts';
import type { PictureJob, PictureOutcome } from './picture-job.ts';
import { isAnimatedPng, isAvifSequence } from './picture-kind.ts';
import { rasterize } from './rasterize-drawing.ts';
import { readLook } from './read-look.ts';

/**
 * The process in which pictures are decoded. Decoders are where hostile files strike, so they run here: without the
 * program's environment, secrets or memory, killed when they take too long or too much, one picture at a time.
 */

// Each kind is read by its own decoder and by nothing else: libvips would take SVG, PDF or a text table for a picture.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: [
    'VipsForeignLoadJpegBuffer',
    'VipsForeignLoadPngBuffer',
    'VipsForeignLoadWebpBuffer',
    'VipsForeignLoadTiffBuffer',
    'VipsForeignLoadHeifBuffer',
  ],
});
sharp.cache(false);
sharp.concurrency(1);

/** Frames after the first are not taken; the sender is told. */
function notesOf(job: PictureJob, metadata: Metadata): string[] {
  const animated =
    (metadata.pages ?? 1) > 1 ||
    (job.kind === 'png' && isAnimatedPng(job.bytes)) ||
    (job.kind === 'avif' && isAvifSequence(job.bytes));
  return animated ? ['This picture has several frames or pages. The first one is used.'] : [];
}

function reader(job: PictureJob): Sharp {
  return sharp(job.bytes, { limitInputPixels: job.limits.pixels, failOn: 'error', sequentialRead: true });
}

/** A picture that has an alpha channel but no transparent pixel is a photo like any other. */
async function isOpaque(job: PictureJob, metadata: Metadata): Promise<boolean> {
  return !metadata.hasAlpha || (await reader(job).stats()).isOpaque;
}

/** A drawing as the picture of it, which is judged and kept like any other. */
function drawn(job: PictureJob): PictureJob | PictureOutcome {
  const picture = rasterize(job.bytes);
  return picture.ok ? { ...job, kind: 'png', bytes: picture.value } : { outcome: 'not-taken', message: picture.error };
}

async function take(sent: PictureJob): Promise<PictureOutcome> {
  const job = sent.kind === 'svg' ? drawn(sent) : sent;
  if ('outcome' in job) return job;
  const metadata = await reader(job).metadata();
  const { width, height } = metadata;
  if (width * height > job.limits.pixels || Math.max(width, height) > job.limits.side) return { outcome: 'too-large' };
  const upright = reader(job).autoOrient().toColourspace('srgb');
  const opaque = await isOpaque(job, metadata);
  const encoded = opaque
    ? upright.removeAlpha().jpeg({ quality: 92, chromaSubsampling: '4:4:4' })
    : upright.png({ compressionLevel: 6 });
  const made = await encoded.toBuffer({ resolveWithObject: true });
  // Of the picture as it is kept: whoever sends that again is recognised.
  const look = await readLook(sharp(made.data));
  return { ...answer(made, opaque, notesOf(job, metadata)), look };
}

async function shrink(job: PictureJob, width: number): Promise<PictureOutcome> {
  const { hasAlpha } = await reader(job).metadata();
  const smaller = reader(job).resize({ width, withoutEnlargement: true }).toColourspace('srgb');
  const encoded = hasAlpha
    ? smaller.png({ compressionLevel: 6 })
    : smaller.jpeg({ quality: 82, chromaSubsampling: '4:4:4' });
  return answer(await encoded.toBuffer({ resolveWithObject: true }), !hasAlpha, []);
}

function answer({ data, info }: { data: Buffer; info: OutputInfo }, opaque: boolean, notes: string[]) {
  const mediaType: TakenPicture['mediaType'] = opaque ? 'image/jpeg' : 'image/png';
  return {
    outcome: 'taken' as const,
    picture: { mediaType, bytes: data, width: info.width, height: info.height, notes },
  };
}

async function work(job: PictureJob): Promise<PictureOutcome> {
  try {
    return job.shrinkTo === undefined ? await take(job) : await shrink(job, job.shrinkTo);
  } catch (error) {
    return { outcome: /pixel limit/.test((error as Error).message) ? 'too-large' : 'broken' };
  }
}

process.on('message', async (job: PictureJob) => {
  const outcome = await work(job);
  process.send?.(outcome);
});
// The program is gone: nobody waits for this picture. A polite exit would wait for the decoder.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
