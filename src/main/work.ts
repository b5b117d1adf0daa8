import { eraseOrder } from '../app/erase-order.ts';
import { sweep } from '../app/sweep.ts';
import type { Program } from './wire.ts';

/** How often what expired is swept, in milliseconds. */
const SWEEP_EVERY = 60_000;

/** Starts what happens without anyone asking: erasures, and the sweep of what expired. Returns how to stop it. */
export async function startWork(
  program: Pick<Program, 'ports' | 'jobs'>,
  onError: (error: Error) => void,
): Promise<() => Promise<void>> {
  const { ports, jobs } = program;
  await jobs.work('erase-order', async ({ data }, jobId) => {
    await eraseOrder(ports, data.order, jobId);
  });
  let sweeping: Promise<unknown> = Promise.resolve();
  const runSweep = () => {
    sweeping = sweep(ports).catch(onError);
  };
  runSweep();
  const timer = setInterval(runSweep, SWEEP_EVERY);
  return async () => {
    clearInterval(timer);
    await sweeping;
  };
}
