import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { emptyFolder, filledFolder, killHard, OPENER, openInAnotherProcess } from '../../../test/support/opener.ts';
import { canBeReachedByOthers } from './database-places.ts';
import { serverUser } from './server-user.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const DAEMON = 1;
const isLinuxRoot = process.getuid?.() === 0 && process.platform === 'linux';
/** Another user can run our Node on our source. */
const othersCanRun = isLinuxRoot && canBeReachedByOthers(ROOT) && canBeReachedByOthers(dirname(process.execPath));

/** A command that makes mounts nobody else sees, by a shell script, before it runs the rest of its arguments. */
function withMounts(script: string): string[] {
  return ['unshare', '--mount', 'sh', '-c', `${script} && exec "$@"`, 'sh'];
}

describe.skipIf(!isLinuxRoot)('started by root', () => {
  test('PostgreSQL runs as nobody', async () => {
    await using folder = await filledFolder();
    const run = openInAnotherProcess(folder.path, { mode: 'once' });
    expect(await run.outcome()).toEqual({ opened: { folder: join(folder.path, 'postgres') } });
    expect(statSync(join(folder.path, 'postgres', 'cluster')).uid).not.toBe(0);
  });

  test('the database lies outside a data folder that nobody cannot reach, and is found there again', async () => {
    await using folder = emptyFolder();
    chmodSync(folder.path, 0o700);
    const first = await openInAnotherProcess(folder.path, { mode: 'once' }).outcome();
    const base = first.opened?.folder ?? '';
    try {
      expect(base).toMatch(/^\/var\/lib\/monogram\//);
      chmodSync(folder.path, 0o755);
      expect(await openInAnotherProcess(folder.path, { mode: 'once' }).outcome()).toEqual(first);
    } finally {
      rmSync(base, { recursive: true, force: true });
    }
  });

  test('a clone that nobody cannot reach brings its PostgreSQL along', async () => {
    await using folder = await filledFolder();
    const home = join(folder.path, 'home');
    const clone = join(home, 'clone');
    mkdirSync(clone, { recursive: true });
    chmodSync(home, 0o700);
    const run = openInAnotherProcess(folder.path, {
      mode: 'once',
      through: withMounts(`mount --bind ${ROOT} ${clone}`),
      program: join(clone, OPENER.slice(ROOT.length)),
    });
    expect(await run.outcome()).toHaveProperty('opened');
    const copies = readdirSync(join(folder.path, 'postgres')).filter((name) => name.startsWith('server-'));
    expect(copies).toHaveLength(1);
  });

  test('without a user to run as it says what to do', () => {
    const user = serverUser('/nowhere', 'no-such-user-here');
    expect(user).toMatchObject({ ok: false, error: { code: 'no-server-user' } });
  });

  test('a full disk is told in a sentence, and a start with more room then succeeds', async () => {
    await using folder = emptyFolder();
    const mount = `mount -t tmpfs -o size=20m,mode=755 none ${folder.path}`;
    const grow = `mount -o remount,size=300m ${folder.path}`;
    const run = openInAnotherProcess(folder.path, {
      mode: 'once',
      through: withMounts(`${mount} && { "$@" || ${grow}; }`),
    });
    const { trouble } = await run.line((line) => line.trouble !== undefined);
    expect(trouble?.code).toBe('disk-full');
    expect(trouble?.message).toContain('is full');
    expect(await run.line((line) => line.opened !== undefined)).toBeDefined();
    await once(run.child, 'exit');
  });

  test('a read-only disk is told in a sentence', async () => {
    await using folder = emptyFolder();
    const through = withMounts(`mount -t tmpfs -o ro,mode=755 none ${folder.path}`);
    const { trouble } = await openInAnotherProcess(folder.path, { through }).outcome();
    expect(trouble?.message).toContain('read-only file system');
  });

  test('a postmaster that stays a zombie, as under a first process that collects none, is not taken for alive', async () => {
    await using folder = await filledFolder();
    // In its own process namespace this Node is the first process, and Node collects only its own children.
    const run = openInAnotherProcess(folder.path, {
      through: ['unshare', '--pid', '--fork', '--mount-proc', '--kill-child'],
      program: fileURLToPath(new URL('../../../test/support/leave-a-zombie.ts', import.meta.url)),
    });
    const { trouble, opened } = await run.outcome();
    expect(trouble).toBeUndefined();
    expect(opened?.folder).toBe(join(folder.path, 'postgres'));
    expect(run.lines.find((line) => line.said !== undefined)?.said).toMatch(/^zombie: \d+ postgres Z$/);
    await killHard(run.child);
  });
});

describe.skipIf(!othersCanRun)('started by an ordinary user', () => {
  test('everything lies in the data folder and belongs to that user; root can go on with it', async () => {
    await using folder = emptyFolder();
    chownSync(folder.path, DAEMON, DAEMON);
    chmodSync(folder.path, 0o700);
    const mine = await openInAnotherProcess(folder.path, { mode: 'once', uid: DAEMON }).outcome();
    expect(mine).toEqual({ opened: { folder: join(folder.path, 'postgres') } });
    const cluster = join(folder.path, 'postgres', 'cluster');
    expect(statSync(cluster).uid).toBe(DAEMON);
    expect(existsSync(join(folder.path, 'postgres', 'location'))).toBe(false);

    expect(await openInAnotherProcess(folder.path, { mode: 'once' }).outcome()).toEqual(mine);
    expect(await openInAnotherProcess(folder.path, { mode: 'once', uid: DAEMON }).outcome()).toEqual(mine);
  });

  test('a folder that belongs to someone else is told in a sentence', async () => {
    await using folder = emptyFolder();
    const { trouble } = await openInAnotherProcess(folder.path, { uid: DAEMON }).outcome();
    expect(trouble?.code).toBe('no-access');
    expect(trouble?.message).toContain(`${folder.path}/postgres`);
  });
});
