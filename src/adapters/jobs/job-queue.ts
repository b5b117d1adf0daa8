import type { Kysely } from 'kysely';
import type pg from 'pg';
import { fromKysely, PgBoss } from 'pg-boss';
import type { Job } from '../../app/ports.ts';
import { SCHEMA } from './install-job-queue.ts';

/** Carries out one job. Must be idempotent: a job runs again after a crash, and may run twice. */
export type Worker<Name extends Job['name']> = (job: Extract<Job, { name: Name }>, jobId: string) => Promise<void>;

/** Jobs over PostgreSQL by pg-boss: enqueued in the business transaction, carried out by any process that works. */
export interface JobQueue {
  /** Enqueues over the transaction's own connection. */
  enqueue(tx: Kysely<never>, job: Job): Promise<void>;
  /** Starts carrying out jobs of one name, several at a time. */
  work<Name extends Job['name']>(name: Name, worker: Worker<Name>): Promise<void>;
  /** Finishes what is running and stops. */
  stop(): Promise<void>;
}

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
    async enqueue(tx, job) {
      await boss.send(job.name, job.data, { db: fromKysely(tx) });
    },
    async work<Name extends Job['name']>(name: Name, worker: Worker<Name>) {
      await boss.work<Job['data']>(
        name,
        { localConcurrency: 2, pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 5 },
        async ([job]) => {
          if (job) await worker({ name, data: job.data } as Extract<Job, { name: Name }>, job.id);
        },
      );
    },
    async stop() {
      await boss.stop({ graceful: true, timeout: 10_000 });
    },
  };
}
