/**
 * A process that opens an embedded database, for tests that kill it:
 *
 *     node test/support/open-database.ts FOLDER [idle | write | once]
 *
 * It prints one JSON line for each thing that happens: `{ opened }` or `{ trouble }`, then, while it writes,
 * `{ stored: n }` after the commit of row n.
 */
import pg from 'pg';
import { openEmbeddedPostgres } from '../../src/adapters/embedded-postgres/open-embedded-postgres.ts';

const [folder = '', mode = 'idle'] = process.argv.slice(2);
const say = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);

say({ pid: process.pid });
const opened = await openEmbeddedPostgres({ dataFolder: folder, log: (said) => say({ said }) });
if (!opened.ok) {
  say({ trouble: opened.error });
  process.exit(1);
}
say({ opened: { folder: opened.value.folder } });
if (mode === 'once') {
  await opened.value.stop();
  process.exit(0);
}
if (mode === 'write') {
  await write(opened.value.owner);
}
setInterval(() => undefined, 60_000);

async function write(owner: pg.ClientConfig): Promise<void> {
  for (;;) {
    const client = new pg.Client(owner);
    // Cut off when the server is killed: connect again and go on.
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query('create table if not exists kept (n bigint generated always as identity, at timestamptz)');
      for (;;) {
        const { rows } = await client.query<{ n: string }>('insert into kept (at) values (now()) returning n');
        say({ stored: Number(rows[0]?.n) });
      }
    } catch {
      await client.end().catch(() => undefined);
    }
  }
}
