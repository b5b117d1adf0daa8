import { parentPort, workerData } from 'node:worker_threads';
import { PDFDocument } from 'pdf-lib';

/** Reads a PDF in a thread that can be killed, and says how many pages it has; 0 where it is not whole. */
try {
  const document = await PDFDocument.load(workerData as Uint8Array, { updateMetadata: false });
  parentPort?.postMessage(document.getPageCount());
} catch {
  parentPort?.postMessage(0);
}
