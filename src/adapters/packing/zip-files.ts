import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { DrawnFile, Packing } from '../../app/ports.ts';

// One date for all, so that the same files are the same bytes: the first a ZIP can hold.
const MTIME = new Date(1980, 0, 1);
/** Already compressed: trying again costs time and gains nothing. */
const STORED = new Set(['image/png', 'image/jpeg', 'application/pdf']);

/** ZIPs as streams, nothing on disk: names in UTF-8, no dates that tell anything. */
export const zipPacking: Packing = {
  zip(files: readonly DrawnFile[]): AsyncIterable<Uint8Array> {
    const zip = new ZipFile();
    for (const file of files) zip.addBuffer(Buffer.from(file.bytes), file.name, optionsFor(file));
    zip.end();
    return zip.outputStream as unknown as AsyncIterable<Uint8Array>;
  },
  zipAsMade(files: AsyncIterable<DrawnFile>): AsyncIterable<Uint8Array> {
    const zip = new ZipFile();
    const output = zip.outputStream as unknown as Readable;
    const add = (file: DrawnFile) =>
      // Its turn comes when what was added before has gone out: only then is the next one made.
      new Promise<void>((taken) => {
        zip.addReadStreamLazy(file.name, { ...optionsFor(file), size: file.bytes.length }, (give) => {
          taken();
          give(null, Readable.from([Buffer.from(file.bytes)]));
        });
      });
    // Whoever downloads may leave: then nothing more is made for them.
    const gone = new Promise<void>((left) => output.once('close', left));
    const fill = async () => {
      for await (const file of files) {
        if (output.destroyed) return;
        await Promise.race([add(file), gone]);
      }
      zip.end();
    };
    // A ZIP that is cut short is seen as broken by whoever opens it; one that lacks an order is not.
    fill().catch((error: Error) => output.destroy(error));
    return output as unknown as AsyncIterable<Uint8Array>;
  },
};

function optionsFor(file: DrawnFile) {
  return { mtime: MTIME, mode: 0o100644, compress: !STORED.has(file.mediaType), forceDosTimestamp: true };
}
