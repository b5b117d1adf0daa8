import { availableParallelism } from 'node:os';
import { killableWorkers } from '../adapters/intake/killable-workers.ts';
import type { RenderWorkers } from '../cli/render.ts';
import { type RenderJob, type RenderReport, refused } from '../cli/render-job.ts';
import { DRAWING_MEMORY } from './drawing-memory.ts';

/** Seconds one design may take before its worker is killed. */
const LONGEST_MS = 60_000;
/** Bytes a worker may hold while it draws; at rest it is replaced above half of it. */
const MOST_MEMORY = 800e6;

const ENDS: Readonly<Record<string, string>> = {
  'too-slow': `it took longer than ${LONGEST_MS / 1000} seconds, so it was stopped. One of its pictures may be broken.`,
  'too-much-memory':
    'it needed too much memory, so it was stopped. One of its pictures may be broken or far too large.',
  crashed: 'drawing it stopped twice. One of its pictures may be broken.',
};

/** Starts the processes of `monogram render`. */
export function openRenderWorkers(count: number = availableParallelism()): RenderWorkers {
  const workers = killableWorkers<RenderJob, RenderReport>({
    program: new URL('./render-worker.ts', import.meta.url),
    // PATH leads to the sanitiser of fonts.
    environment: { ...DRAWING_MEMORY, PATH: process.env.PATH ?? '/usr/local/bin:/usr/bin:/bin' },
    nodeArguments: [],
    workers: count,
    waiting: 10_000,
    milliseconds: LONGEST_MS,
    memory: MOST_MEMORY,
  });
  return {
    async run(job) {
      const ended = await workers.run(job);
      if (ended.end === 'answer') return ended.answer;
      const message = `The design was not drawn: ${ENDS[ended.end] ?? 'the program is stopping.'}`;
      return refused(job, 2, [{ in: 'files', path: '', message }]);
    },
    close: () => workers.close(),
  };
}
