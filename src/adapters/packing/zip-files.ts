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
    for (const file of files) {
      zip.addBuffer(Buffer.from(file.bytes), file.name, {
        mtime: MTIME,
        mode: 0o100644,
        compress: !STORED.has(file.mediaType),
        forceDosTimestamp: true,
      });
    }
    zip.end();
    return zip.outputStream as unknown as AsyncIterable<Uint8Array>;
  },
};
