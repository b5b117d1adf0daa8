import { parentPort, workerData } from 'node:worker_threads';
import { checkListing } from '../core/policy/index.ts';
import type { CheckSetup } from './check.ts';
import { type BatchOutcome, checkLines, type Judge } from './check-line.ts';

const { settings, shadow } = workerData as CheckSetup;
const other =
  shadow?.rules === undefined ? checkListing : ((await import(shadow.rules)) as { checkListing: Judge }).checkListing;
const against = shadow && { judge: other, settings: shadow.settings };

parentPort?.on('message', (text: string) => {
  const outcome: BatchOutcome = checkLines(text.split('\n'), settings, against);
  parentPort?.postMessage(outcome);
});
