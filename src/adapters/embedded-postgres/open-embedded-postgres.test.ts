import { chmodSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { emptyFolder, filledFolder, killHard, openInAnotherProcess } from '../../../test/support/opener.ts';
import { type EmbeddedPostgres, openEmbeddedPostgres } from './open-embedded-postgres.ts';
import { processesIn } from './server-processes.ts';

async function open(folder: string, log: (line: string) => void = () => undefined): Promise<EmbeddedPostgres> {
  const opened = await openEmbeddedPostgres({ dataFolder: folder, log });
  if (!opened.ok) {
    throw new Error(opened.error.message);
  }
  return opened.value;
}

async function troubleOf(folder: string): Promise<{ code: string; message: string }> {
  const opened = await openEmbeddedPostgres({ dataFolder: folder, log: () => undefined });
  if (opened.ok) {
    await opened.value.stop();
    throw new Error('it opened');
  }
  return opened.error;
}

async function ask(connection: pg.ClientConfig, statement: string): Promise<unknown> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(statement);
    return Object.values(rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
}

describe('a private PostgreSQL', () => {
  test('keeps what it stored over a clean stop, with checksums and fsync, and leaves no process', async () => {
    await using folder = await filledFolder();
    const first = await open(folder.path);
    await ask(first.owner, 'create table kept as select 42 as answer');
    await first.stop();
    expect(processesIn(first.folder)).toEqual([]);

    await using again = await open(folder.path);
    expect(await ask({ connectionString: again.ownerUrl }, 'select answer from kept')).toBe(42);
    expect(await ask(again.owner, 'show data_checksums')).toBe('on');
    expect(await ask(again.owner, 'show fsync')).toBe('on');
  });

  test('lets in its owner and login roles made later, by password only', async () => {
    await using folder = await filledFolder();
    await using database = await open(folder.path);
    await ask(database.owner, "create role reader login password 'a-secret'");
    await ask(database.owner, 'grant connect on database monogram to reader');
    const reader = { ...database.owner, user: 'reader', password: 'a-secret' };
    expect(await ask(reader, 'select current_user::text')).toBe('reader');
    await expect(ask({ ...reader, password: 'another' }, 'select')).rejects.toThrow('password authentication failed');
    await expect(ask({ ...database.owner, password: '' }, 'select')).rejects.toThrow();
    // Who cannot enter the folder of the socket cannot even try a password; nothing listens on the network.
    expect(statSync(database.owner.host).mode & 0o077).toBe(0);
    expect(await ask(database.owner, 'show listen_addresses')).toBe('');
    expect(statSync(join(folder.path, 'postgres', 'credentials.json')).mode & 0o077).toBe(0);
  });

  test('gives its owner no power over the machine', async () => {
    await using folder = await filledFolder();
    await using database = await open(folder.path);
    expect(await ask(database.owner, 'select rolsuper from pg_roles where rolname = current_user')).toBe(false);
    await expect(ask(database.owner, "copy (select 1) to program 'true'")).rejects.toThrow('permission denied');
  });

  test('compares letters beyond ASCII', async () => {
    await using folder = await filledFolder();
    await using database = await open(folder.path);
    await ask(database.owner, 'create extension pg_trgm');
    // 4 of 8 trigrams are common; without the letters beyond ASCII only "w" would be left.
    expect(await ask(database.owner, "select similarity('żółw', 'żółwik')")).toBe(0.5);
    expect(await ask(database.owner, "select lower('ŻÓŁW')")).toBe('żółw');
  });

  test('takes a data folder whose path is longer than a socket may have', async () => {
    await using folder = emptyFolder();
    const deep = join(folder.path, 'a-rather-long-name'.repeat(5), 'and-another'.repeat(4));
    mkdirSync(deep, { recursive: true });
    await using database = await open(deep);
    expect(await ask({ connectionString: database.ownerUrl }, 'select 1')).toBe(1);
    expect(statSync(database.owner.host).mode & 0o077).toBe(0);
    await database.stop();
    rmSync(database.owner.host, { recursive: true });
  });

  test('starts again by itself when it is killed', async () => {
    await using folder = await filledFolder();
    const said = Promise.withResolvers<string>();
    await using database = await open(folder.path, (line) => said.resolve(line));
    const pidFile = join(database.folder, 'cluster', 'postmaster.pid');
    process.kill(Number.parseInt(readFileSync(pidFile, 'utf8'), 10), 'SIGKILL');
    expect(await said.promise).toBe('PostgreSQL ended unexpectedly; starting it again.');
    await expect.poll(() => ask(database.owner, 'select 1').catch(() => 'down'), { timeout: 10_000 }).toBe(1);
  });

  test('does not write what people typed into its log', async () => {
    await using folder = await filledFolder();
    await using database = await open(folder.path);
    await ask(database.owner, 'create table names (name text unique, check (length(name) < 20))');
    await ask(database.owner, "insert into names values ('Rumpelstiltskin')");
    await expect(ask(database.owner, "insert into names values ('Rumpelstiltskin')")).rejects.toThrow('duplicate key');
    await expect(ask(database.owner, "insert into names values ('Rumpelstiltskin the Second')")).rejects.toThrow(
      'check',
    );
    const log = readFileSync(join(database.folder, 'postgres.log'), 'utf8');
    expect(log).toContain('duplicate key');
    expect(log).not.toContain('Rumpelstiltskin');
  });
});

describe('a start that cannot be', () => {
  test('says that Monogram already runs, and where', async () => {
    await using folder = await filledFolder();
    const other = openInAnotherProcess(folder.path);
    await other.outcome();
    const trouble = await troubleOf(folder.path);
    expect(trouble.code).toBe('already-running');
    expect(trouble.message).toContain(`already running on ${folder.path} (process ${other.child.pid})`);
    await killHard(other.child);
  });

  test('only one of many starts at once gets the database', async () => {
    await using folder = emptyFolder();
    const starts = [1, 2, 3].map(() => openInAnotherProcess(folder.path));
    const outcomes = await Promise.all(starts.map((start) => start.outcome()));
    expect(outcomes.filter((outcome) => outcome.opened !== undefined)).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome.trouble?.code === 'already-running')).toHaveLength(2);
    await Promise.all(starts.map((start) => killHard(start.child)));
  });

  test('names the PostgreSQL that made a database of another version', async () => {
    await using folder = await filledFolder();
    writeFileSync(join(folder.path, 'postgres', 'cluster', 'PG_VERSION'), '14\n');
    const trouble = await troubleOf(folder.path);
    expect(trouble.code).toBe('wrong-version');
    expect(trouble.message).toContain('was made by PostgreSQL 14');
  });

  test('asks for the passwords back when they are missing', async () => {
    await using folder = await filledFolder();
    rmSync(join(folder.path, 'postgres', 'credentials.json'));
    expect((await troubleOf(folder.path)).code).toBe('no-credentials');
  });

  test('says when the data folder is a file, or lies in one', async () => {
    await using folder = emptyFolder();
    const file = join(folder.path, 'file');
    writeFileSync(file, '');
    for (const path of [file, join(file, 'below')]) {
      const trouble = await troubleOf(path);
      expect(trouble.code).toBe('no-access');
      expect(trouble.message).toContain('should be a folder but is a file');
    }
  });

  test('lets go of the folder, so that a later start can be', async () => {
    await using folder = await filledFolder();
    const version = join(folder.path, 'postgres', 'cluster', 'PG_VERSION');
    const right = readFileSync(version);
    writeFileSync(version, '14\n');
    await troubleOf(folder.path);
    writeFileSync(version, right);
    chmodSync(version, 0o600);
    await using database = await open(folder.path);
    expect(await ask(database.owner, 'select 1')).toBe(1);
  });
});
