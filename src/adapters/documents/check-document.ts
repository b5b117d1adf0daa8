import { Worker } from 'node:worker_threads';
import type { Documents, Intake } from '../../app/ports.ts';
import { fail, ok } from '../../core/kernel/index.ts';

/** Longest time and most memory for one PDF. */
const PATIENCE = 10_000;
const MEMORY_MB = 256;

/** The one door for documents: a whole PDF without a password, or a picture, told by content. Pictures go through their own intake. */
export function checkDocuments(intake: Pick<Intake, 'takePicture'>, maxBytes: number): Documents {
  return {
    async take(bytes) {
      if (bytes.length > maxBytes) {
        return fail(`The document is larger than ${Math.floor(maxBytes / 1024 / 1024)} MB. Send a smaller one.`);
      }
      if (isPdf(bytes)) {
        const pages = await pagesOf(bytes);
        if (pages === 0) return fail('This PDF cannot be read: it is damaged, empty, or locked with a password.');
        return ok({ bytes, mediaType: 'application/pdf', pages });
      }
      const picture = await intake.takePicture(bytes);
      if (!picture.ok) return fail('Send a PDF, or a photo of the document as JPEG, PNG, WebP or TIFF.');
      return ok({ bytes: picture.value.bytes, mediaType: picture.value.mediaType, pages: 1 });
    },
  };
}

/** "%PDF-" at the start (ISO 32000-2, 7.5.2). */
function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-';
}

function pagesOf(bytes: Uint8Array): Promise<number> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), {
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    const end = (pages: number) => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(pages);
    };
    const timer = setTimeout(() => end(0), PATIENCE);
    worker.once('message', (pages: number) => end(pages));
    worker.once('error', () => end(0));
    worker.once('exit', () => end(0));
  });
}
