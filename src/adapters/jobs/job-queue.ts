import type { Kysely } from 'kysely';
import type pg from 'pg';
import { fromKysely, PgBoss } from 'pg-boss';
import type { Job } from '../../app/ports.ts';
import { SCHEMA } from './install-job-queue.ts';

/** Carries out one job. Must be idempotent: a job runs again after a crash, and may run twice. */
export type Worker<Name extends Job['name']> = (job: Extract<Job, { name: Name }>, jobId: string) => Promise<void>;

/** Carries out several jobs at once. Idempotent like `Worker`. */
export type BatchWorker<Name extends Job['name']> = (
  jobs: readonly { readonly job: Extract<Job, { name: Name }>; readonly jobId: string }[],
) => Promise<void>;

/** Jobs over PostgreSQL by pg-boss: enqueued in the business transaction, carried out by any process that works. */
export interface JobQueue {
  /** Enqueues jobs of one name over the transaction's own connection, in one statement. */
  enqueue(tx: Kysely<never>, jobs: readonly Job[]): Promise<void>;
  /** Starts carrying out jobs of one name, several at a time. */
  work<Name extends Job['name']>(name: Name, worker: Worker<Name>): Promise<void>;
  /** Starts carrying out jobs of one name that are cheaper together. Where a batch fails each is tried alone: one that cannot be done does not stop the others. */
  workTogether<Name extends Job['name']>(name: Name, worker: BatchWorker<Name>): Promise<void>;
  /** Finishes what is running and stops. */
  stop(): Promise<void>;
}

/**
 * How jobs that are cheaper together are fetched: the next batch at once while there is more. Batches are short and one at
 * a time: nobody waits for these jobs, while people wait for what the same disk, database and process do beside them.
 */
const TOGETHER = {
  batchSize: 25,
  perJobResults: true,
  burstWhenBatchFull: true,
  localConcurrency: 1,
  pollingIntervalSeconds: 2,
  notifyPollingIntervalSeconds: 5,
} as const;

/** Opens the queue as the application's role. `onError` hears of trouble between jobs (a lost connection, say); the queue goes on by itself. */
export async function openJobQueue(connection: pg.PoolConfig, onError: (error: Error) => void): Promise<JobQueue> {
  const boss = new PgBoss({
    ...(connection as object),
    schema: SCHEMA,
    max: 4,
    migrate: false,
    createSchema: false,
    schedule: false,
    supervise: true,
    reindex: false,
    useListenNotify: true,
  });
  boss.on('error', onError);
  await boss.start();
  return {
    async enqueue(tx, jobs) {
      const [first] = jobs;
      if (!first) return;
      if (jobs.some(({ name }) => name !== first.name))
        throw new Error('Jobs of several names are enqueued one by one');
      await boss.insert(
        first.name,
        jobs.map(({ data }) => ({ data })),
        { db: fromKysely(tx) },
      );
    },
    async work<Name extends Job['name']>(name: Name, worker: Worker<Name>) {
      await boss.work<Job['data']>(
        name,
        { localConcurrency: 2, pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 5 },
        async ([job]) => {
          if (!job) return;
          await worker({ name, data: job.data } as Extract<Job, { name: Name }>, job.id);
        },
      );
    },
    async workTogether<Name extends Job['name']>(name: Name, worker: BatchWorker<Name>) {
      await boss.work<Job['data'], unknown, typeof TOGETHER>(name, TOGETHER, async (found) => {
        const jobs = found.map(({ id, data }) => ({ job: { name, data } as Extract<Job, { name: Name }>, jobId: id }));
        const completed = ({ id }: { id: string }) => ({ id, status: 'completed' as const });
        try {
          await worker(jobs);
          return found.map(completed);
        } catch (error) {
          onError(error as Error);
        }
        return Promise.all(
          jobs.map(async (one) =>
            worker([one]).then(
              () => completed({ id: one.jobId }),
              (error) => ({ id: one.jobId, status: 'failed' as const, output: { kind: (error as Error).name } }),
            ),
          ),
        );
      });
    },
    async stop() {
      await boss.stop({ graceful: true, timeout: 10_000 });
    },
  };
}
