import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { expect, test } from 'vitest';
import {
  emptyFolder,
  filledFolder,
  killHard,
  type Opener,
  openInAnotherProcess,
} from '../../../test/support/opener.ts';
import { openEmbeddedPostgres } from './open-embedded-postgres.ts';

type Victim = 'node' | 'postmaster' | 'both';

function killPostmaster(folder: string): void {
  const pid = Number.parseInt(readFileSync(join(folder, 'postgres', 'cluster', 'postmaster.pid'), 'utf8'), 10);
  process.kill(pid, 'SIGKILL');
}

async function kill(victim: Victim, writer: Opener, folder: string): Promise<void> {
  if (victim !== 'node') {
    killPostmaster(folder);
  }
  if (victim === 'postmaster') {
    // Our process lives, starts the server again and goes on writing.
    const before = writer.lines.length;
    await writer.line((line) => line.stored !== undefined && writer.lines.indexOf(line) > before);
  }
  await killHard(writer.child);
}

test('no row that was acknowledged is lost, whatever is killed', async () => {
  await using folder = await filledFolder();
  const stored = new Set<number>();
  const victims: Victim[] = ['node', 'both', 'postmaster', 'node', 'both', 'postmaster'];
  for (const victim of victims) {
    const writer = openInAnotherProcess(folder.path, { mode: 'write' });
    expect(await writer.outcome()).toHaveProperty('opened');
    await writer.line((line) => line.stored !== undefined);
    await pause(150); // Let it write; the kill may fall anywhere.
    await kill(victim, writer, folder.path);
    for (const line of writer.lines) {
      if (line.stored !== undefined) {
        stored.add(line.stored);
      }
    }
  }
  const opened = await openEmbeddedPostgres({ dataFolder: folder.path, log: () => undefined });
  if (!opened.ok) {
    throw new Error(opened.error.message);
  }
  await using database = opened.value;
  const client = new pg.Client({ ...database.administrator, database: 'monogram' });
  await client.connect();
  const { rows } = await client.query<{ n: string }>('select n from kept');
  const found = new Set(rows.map((row) => Number(row.n)));
  expect([...stored].filter((n) => !found.has(n))).toEqual([]);
  await client.query('create extension amcheck');
  const damage = await client.query("select * from verify_heapam('kept')");
  expect(damage.rows).toEqual([]);
  await client.end();
}, 90_000);

test('an init that was interrupted leaves nothing in the way', async () => {
  await using folder = emptyFolder();
  const first = openInAnotherProcess(folder.path);
  const staging = join(folder.path, 'postgres', 'cluster.new', 'base');
  await expect.poll(() => existsSync(staging), { interval: 5, timeout: 20_000 }).toBe(true);
  // initdb itself lives on, without us, and is in the way of the next.
  await killHard(first.child);
  const second = openInAnotherProcess(folder.path, { mode: 'once' });
  expect(await second.outcome()).toHaveProperty('opened');
  expect(existsSync(join(folder.path, 'postgres', 'cluster.new'))).toBe(false);
}, 60_000);
