import { execFile } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openEmbeddedPostgres } from '../../src/adapters/embedded-postgres/open-embedded-postgres.ts';
import { endProcessesIn } from '../../src/adapters/embedded-postgres/server-processes.ts';
import { openLocalKeyring } from '../../src/adapters/keys/local-keyring.ts';
import { aesGcmSealing } from '../../src/adapters/sealing/aes-gcm-sealing.ts';
import type { KeyId } from '../../src/app/ports.ts';
import { keyContext, partLabel } from '../../src/app/steps/content-keys.ts';
import { rotateKeys } from '../../src/main/keys-command.ts';
import { correctBoard, orderBoards, uploadPhoto } from '../support/order-stories.ts';
import { hasClientPrograms, type OwnPostgres, ownPostgres } from '../support/own-postgres.ts';
import { type Person, type TestProgram, testProgram } from '../support/program.ts';
import { type ApprovedSeller, approvedSeller, publishedSample } from '../support/stories.ts';
import { systemPostgres } from '../support/system-postgres.ts';

/**
 * What is left of an order after its erasure, looked for where a thief would look: every byte of the database's folder
 * (tables, write-ahead log, temporary files), sealed files, the system's temporary folder, logs, queues, a restored dump
 * and a copy of the database's folder made before. Needs PostgreSQL's server and client programs on the machine, as
 * `pg_dump` is not part of the packaged one.
 */
const run = promisify(execFile);
const PROGRAM = new URL('../../bin/monogram.mjs', import.meta.url).pathname;
const WORDS = ['Zwölf Boxkämpfer', 'Quarzjodlampe', 'Fjordgämse am Bug', 'Käfigpferdchen'] as const;

/** A live data key with what it seals, as it was before the erasure. */
interface Sealed {
  readonly id: KeyId;
  readonly wrapped: Buffer;
  readonly wrapped_by: string;
  readonly name: string;
  readonly sealed: Buffer | null;
  readonly blob: string | null;
}

describe.skipIf(!hasClientPrograms())('after erasure', { timeout: 120_000 }, () => {
  let own: OwnPostgres;
  let program: TestProgram;
  let seller: ApprovedSeller;
  let buyer: Person;
  let gone: string;
  let kept: string;
  let pixels: Buffer;
  let before: Sealed[];
  let copy: string;
  let dataDirectory: string;
  let dumps: string;
  let temporary: string;
  const usual = process.env.TMPDIR;
  let oldDump: string;

  const owner = async <T>(
    work: (client: pg.Client) => Promise<T>,
    connection: pg.ClientConfig = { ...own.server.administrator, database: own.server.owner.database },
  ) => {
    const client = new pg.Client(connection);
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  };

  beforeAll(async () => {
    own = await ownPostgres('system');
    // Whatever the program puts into the system's temporary folder goes here, to be searched.
    temporary = mkdtempSync(join(realpathSync(tmpdir()), 'monogram-temporary-'));
    process.env.TMPDIR = temporary;
    program = await testProgram(undefined, { erasure: { fulfilledWhen: 'delivered', days: 0 } }, own.database);
    const operator = await program.person('Olive', 'operator');
    seller = await approvedSeller(program, operator);
    buyer = await program.person('Ada');
    const mug = await publishedSample(seller, 'photo-mug');
    const board = await publishedSample(seller, 'walnut-cutting-board');
    kept = (await orderBoards(buyer, board, 'A kept name', 'kept')).id;
    gone = await everyKindOfField(mug, board);
    before = await owner(
      async (client) =>
        (
          await client.query(`
          select k.id, k.wrapped, k.wrapped_by, p.name, p.sealed, p.blob from monogram.content_key k
          join monogram.content_part p on p.content_key = k.id
          where k.wrapped is not null and k.id <> (select content_key from monogram.orders where id = '${kept}')
          union all
          select k.id, k.wrapped, k.wrapped_by, '', null, a.blob from monogram.content_key k
          join monogram.asset a on a.content_key = k.id where a.kind = 'buyer-picture'`)
        ).rows,
    );
    copy = await copyOfTheFolder();
    dumps = mkdtempSync(join(dirname(own.folder), 'monogram-dumps-'));
    [oldDump] = (await backup(dumps)) as [string];
  }, 400_000);

  afterAll(async () => {
    await program?.[Symbol.asyncDispose]();
    if (usual === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = usual;
    await own?.[Symbol.asyncDispose]();
    for (const folder of [copy, dumps, temporary]) if (folder) rmSync(folder, { recursive: true, force: true });
  });

  /** An order that went through everything that holds words or pictures: text, picture, option, a correction, a check with a photo, a report with words and photo. Answers it at the end of its way. */
  async function everyKindOfField(mug: string, board: string): Promise<string> {
    const rights = (await program.visitor().get('/v1/rights-statement')).body.version;
    const noise = sharp({
      create: {
        width: 1800,
        height: 800,
        channels: 3,
        background: '#888',
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
      },
    });
    const asset = await buyer.upload({ kind: 'buyer-picture', rights }, await noise.jpeg({ quality: 80 }).toBuffer());
    pixels = (await buyer.get(asset.body.url)).bytes;
    const design = await buyer.post('/v1/designs', {
      listing: mug,
      version: 1,
      values: { photo: { image: asset.body.id }, caption: { text: WORDS[0] }, 'handle-colour': { option: 'navy' } },
    });
    const { id, hash, quote } = design.body;
    const placed = await buyer.post(
      '/v1/orders',
      { design: id, hash, quote: quote.signature },
      { 'idempotency-key': 'gone' },
    );
    const order = placed.body.id as string;
    const { person } = seller;
    const corrected = await orderBoards(buyer, board, WORDS[1], 'corrected');
    expect(await correctBoard(buyer, corrected, WORDS[3])).toMatchObject({ status: 200 });
    expect(await buyer.post(`/v1/orders/${corrected.id}/cancel`, { reason: 'Changed my mind' })).toMatchObject({
      status: 200,
    });
    const opening = (await person.post(`/v1/orders/${order}/openings`, { purpose: 'production' })).body;
    expect((await person.get(opening.packUrl)).status).toBe(200);
    await person.post(`/v1/orders/${order}/start`);
    const list = (await person.get(`/v1/listings/${mug}/checklist`)).body.items as string[];
    const look = (await person.post(`/v1/orders/${order}/openings`, { purpose: 'quality-check' })).body;
    const checked = await person.post(`/v1/orders/${order}/checks`, {
      answers: list.map((item) => ({ item, passed: true })),
      photo: await uploadPhoto(person),
      opening: look.id,
    });
    expect(checked, String(checked.bytes)).toMatchObject({ status: 200 });
    await person.post(`/v1/orders/${order}/shipped`, { carrier: 'DHL' });
    const reported = await buyer.post(`/v1/orders/${order}/reports`, {
      kind: 'defect',
      words: `${WORDS[2]}: it is chipped.`,
      pieces: 1,
      photo: await uploadPhoto(buyer),
    });
    expect(reported, String(reported.bytes)).toMatchObject({ status: 200, body: { content: 'held' } });
    return order;
  }

  /** A copy of the database's folder while it runs, as an operator's file backup makes it. Answers the folder that holds `postgres`. */
  async function copyOfTheFolder(): Promise<string> {
    const folder = mkdtempSync(join(dirname(own.folder), 'monogram-copy-'));
    chmodSync(folder, 0o755);
    const home = join(own.folder, 'postgres');
    await owner(async (client) => {
      dataDirectory = (await client.query('show data_directory')).rows[0].data_directory;
      const inner = dataDirectory.slice(home.length);
      await client.query("select pg_backup_start('copy', true)");
      // cp says that files changed or went while it copied: that is what the write-ahead log is for.
      await run('cp', ['-a', home, folder]).catch(() => undefined);
      for (const name of await readdir(join(folder, 'postgres'), { recursive: true }))
        if (/(postmaster\.(pid|opts)|\.s\.PGSQL.*|holder\.json|start\.lock.*)$/.test(name))
          rmSync(join(folder, 'postgres', name), { force: true });
      const { rows } = await client.query('select labelfile from pg_backup_stop(false)');
      const label = join(folder, 'postgres', inner, 'backup_label');
      writeFileSync(label, rows[0].labelfile);
      const { uid, gid } = statSync(dataDirectory);
      chownSync(label, uid, gid);
      await run('cp', ['-a', join(dataDirectory, 'pg_wal'), join(folder, 'postgres', inner)]);
    });
    return folder;
  }

  /** `monogram backup`, as an operator runs it. Answers the files it wrote. */
  async function backup(...args: string[]): Promise<string[]> {
    const { stdout } = await run(process.execPath, [PROGRAM, 'backup', ...args], {
      env: { ...process.env, DATABASE_URL: own.url, MONOGRAM_DATA: program.dataFolder },
    });
    return stdout.trim().split('\n');
  }

  /** Restores dumps into a fresh database, the keys (if any) before the rules that check them. */
  async function restored(dump: string, keys?: string): Promise<pg.ClientConfig & { database: string }> {
    const database = `restored_${Math.random().toString(36).slice(2)}`;
    const admin = own.server.administrator;
    await owner((client) => client.query(`create database ${database} owner ${own.server.owner.user}`));
    const env = {
      ...process.env,
      PGHOST: admin.host,
      PGPORT: String(admin.port),
      PGUSER: admin.user,
      PGPASSWORD: admin.password,
    };
    const restore = (...args: string[]) =>
      run('pg_restore', ['--exit-on-error', `--dbname=${database}`, ...args], { env });
    await restore('--section=pre-data', '--section=data', dump);
    if (keys) await restore('--section=data', keys);
    await restore('--section=post-data', dump);
    return { ...admin, database };
  }

  /** A restored database is a copy like any other: it goes before the search. */
  const dropped = ({ database }: { readonly database: string }) =>
    owner((client) => client.query(`drop database ${database}`));

  /** What of `before` can still be opened, with a wrapped key from wherever somebody found it and every key that is left. */
  async function openable(wrapped: (sealed: Sealed) => Buffer | null): Promise<string[]> {
    const ring = await openLocalKeyring(join(program.dataFolder, 'keys', 'content'));
    const opened: string[] = [];
    for (const one of before) {
      const bytes = wrapped(one);
      const dataKey =
        bytes && (await ring.unwrap({ keyId: one.wrapped_by, bytes }, keyContext(one.id)).catch(() => undefined));
      if (!dataKey) continue;
      if (one.sealed)
        expect(aesGcmSealing.open(dataKey, partLabel(one.id, one.name), one.sealed).length).toBeGreaterThan(0);
      opened.push(one.name);
    }
    return opened;
  }

  /** Every file below these folders. */
  async function filesOf(...folders: string[]): Promise<Map<string, Buffer>> {
    const files = new Map<string, Buffer>();
    for (const folder of folders)
      for (const file of await readdir(folder, { recursive: true, withFileTypes: true }))
        if (file.isFile()) {
          const path = join(file.parentPath, file.name);
          files.set(path, await readFile(path).catch(() => Buffer.alloc(0)));
        }
    return files;
  }

  const has = (files: ReadonlyMap<string, Buffer>, needle: Buffer) =>
    [...files].flatMap(([path, bytes]) => (bytes.includes(needle) ? [path] : []));
  const inTheClear = (): Buffer[] => [
    ...WORDS.flatMap((word) => [
      Buffer.from(word),
      Buffer.from(word, 'utf16le'),
      Buffer.from(word, 'latin1'),
      Buffer.from(Buffer.from(word).toString('base64').slice(0, 16)),
      Buffer.from(Buffer.from(word).toString('hex')),
    ]),
    ...[0.2, 0.5, 0.8].map((share) => pixels.subarray(Math.floor(pixels.length * share)).subarray(0, 24)),
  ];

  test('a dump of an open order restores whole and opens nothing: its keys are not in it', async () => {
    expect(before.length).toBeGreaterThan(6);
    const database = await restored(oldDump);
    await owner(async (client) => {
      const counted = await client.query(`select
        (select count(*)::int from monogram.orders) as orders, (select count(*)::int from monogram.content_part where sealed is not null) as parts,
        (select count(*)::int from monogram.content_key) as keys`);
      expect(counted.rows[0]).toMatchObject({ orders: 3, keys: 0 });
      expect(counted.rows[0].parts).toBeGreaterThan(0);
    }, database);
    await dropped(database);
  });

  test('the order is erased to the last part, its corrections and reports too', async () => {
    const { person } = seller;
    expect(
      await person.post(`/v1/orders/${gone}/answer`, { answer: 'rejected', words: 'It left us whole.' }),
    ).toMatchObject({ status: 200 });
    await program.work();
    await vi.waitFor(
      async () => {
        expect((await buyer.get(`/v1/orders/${gone}`)).body.content).toBe('erased');
        const live = await owner((client) =>
          client.query('select k.id from monogram.content_key k where k.id = any ($1) and k.wrapped is not null', [
            before.map(({ id }) => id),
          ]),
        );
        expect(live.rows.length).toBe(0);
      },
      { timeout: 90_000, interval: 200 },
    );
  });

  test('no byte of it lies in the clear, and none sealed outside the write-ahead log: database folder, files, temporary folder, logs', async () => {
    await owner(async (client) => {
      await client.query('vacuum full');
      await client.query('checkpoint');
    });
    const files = await filesOf(own.folder, program.dataFolder, temporary);
    files.set('log', Buffer.from(program.logged.join('')));
    for (const needle of inTheClear()) expect(has(files, needle)).toEqual([]);
    const outside = new Map([...files].filter(([path]) => !path.includes('/pg_wal/')));
    for (const { wrapped, sealed, blob } of before) {
      expect(has(outside, wrapped)).toEqual([]);
      if (sealed) expect(has(outside, sealed.subarray(0, 64))).toEqual([]);
      if (blob) expect([...files.keys()].filter((path) => path.endsWith(blob))).toEqual([]);
    }
    // The search can find: the sealed choices of the order that is kept are there.
    const [part] = (
      await owner((client) =>
        client.query(
          'select p.sealed from monogram.content_part p join monogram.orders o on o.content_key = p.content_key where o.id = $1 and p.sealed is not null',
          [kept],
        ),
      )
    ).rows;
    expect(has(files, part.sealed.subarray(0, 64)).length).toBeGreaterThan(0);
  });

  test('a dump from before, restored with the newest keys, opens what is kept and nothing that was erased', async () => {
    const keysFolder = join(dumps, 'keys');
    const [, newestKeys] = (await backup(dumps, '--keys', keysFolder)) as [string, string];
    const database = await restored(oldDump, newestKeys);
    const found = await owner(
      async (client) =>
        new Map(
          (await client.query('select id, wrapped from monogram.content_key')).rows.map(({ id, wrapped }) => [
            id as string,
            wrapped as Buffer | null,
          ]),
        ),
      database,
    );
    expect(await openable(({ id }) => found.get(id) ?? null)).toEqual([]);
    const [open] = (
      await owner((client) => client.query('select content_key from monogram.orders where id = $1', [kept]), database)
    ).rows;
    expect(found.get(open.content_key)).not.toBeNull();
  });

  test('a copy of the database folder from before is readable with the old key-encryption key, and is not once that is rotated and destroyed', async () => {
    const binaries = systemPostgres();
    const opened = await openEmbeddedPostgres({
      dataFolder: copy,
      log: () => undefined,
      ...(binaries && { binaries }),
    });
    if (!opened.ok) throw new Error(opened.error.message);
    let found: Map<string, Buffer>;
    try {
      found = await owner(
        async (client) =>
          new Map(
            (await client.query('select id, wrapped from monogram.content_key where wrapped is not null')).rows.map(
              ({ id, wrapped }) => [id, wrapped],
            ),
          ),
        { ...opened.value.administrator, database: opened.value.owner.database },
      );
    } finally {
      await opened.value.stop();
      await endProcessesIn(join(copy, 'postgres'));
    }
    const inCopy = ({ id }: Sealed) => found.get(id) ?? null;
    // Said as it is: a physical copy holds the wrapped keys, so whoever has it and the keyring of its time can read it.
    expect((await openable(inCopy)).length).toBe(before.length);
    const silent = { out: { write: () => true }, err: { write: () => true } };
    expect(await rotateKeys(program.program, true, silent)).toBe(0);
    expect(await openable(inCopy)).toEqual([]);
    // What the write-ahead log still holds is as useless: the same wrapped keys, under a key that is no more.
    const log = await filesOf(join(dataDirectory, 'pg_wal'));
    const inLog = before.filter(({ wrapped }) => has(log, wrapped).length > 0);
    expect(await openable((one) => (inLog.includes(one) ? one.wrapped : null))).toEqual([]);
    // What is kept went over to the new key and opens as before.
    const order = (await buyer.get(`/v1/orders/${kept}`)).body;
    expect((await buyer.get(order.proofs[0].url)).status).toBe(200);
  });
});
