import pg from 'pg';
import { PgBoss } from 'pg-boss';
import { DEAD_LETTERS, QUEUES } from './queues.ts';

/** The schema the job queue keeps its tables in. */
export const SCHEMA = 'pgboss';

/**
 * Installs or updates the job queue as the owner of the tables, and lets the application's role work with it.
 * Part of migrating: the application itself may not change tables.
 */
export async function installJobQueue(owner: pg.ClientConfig, role: string): Promise<void> {
  const boss = new PgBoss({ ...(owner as object), schema: SCHEMA, max: 2, supervise: false, schedule: false });
  boss.on('error', () => undefined); // A failed step rejects below; the event would only repeat it.
  await boss.start();
  try {
    await boss.createQueue(DEAD_LETTERS, { retryLimit: 0, retentionSeconds: 60 * 60 * 24 * 365 });
    for (const [name, options] of Object.entries(QUEUES)) {
      await boss.createQueue(name, { ...options, deadLetter: DEAD_LETTERS });
    }
  } finally {
    await boss.stop({ graceful: false });
  }
  const client = new pg.Client(owner);
  await client.connect();
  try {
    await client.query(`
      grant usage on schema ${SCHEMA} to ${role};
      grant select, insert, update, delete on all tables in schema ${SCHEMA} to ${role};
      grant usage, select on all sequences in schema ${SCHEMA} to ${role};
      grant execute on all functions in schema ${SCHEMA} to ${role};`);
  } finally {
    await client.end();
  }
}
