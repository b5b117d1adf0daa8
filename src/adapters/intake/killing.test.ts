import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { type IntakeSettings, openIntake } from './sharp-intake.ts';

/** 36 megapixels on its side: turned upright it needs all its 108 MB at once, more than libvips promises to keep in memory. */
const large = await sharp({ create: { width: 6000, height: 6000, channels: 3, background: '#345' } })
  .withMetadata({ orientation: 6 })
  .jpeg()
  .toBuffer();
/** Takes a worker long enough to be killed at it. */
const medium = await sharp(large).resize(3500, 3500).jpeg().toBuffer();
const small = await sharp(medium).resize(60, 60).jpeg().toBuffer();

/** The processes that a process started (Linux). */
function childrenOf(pid: number): number[] {
  const list = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  return list === '' ? [] : list.split(' ').map(Number);
}

const isAlive = (pid: number): boolean => {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
};

/** Files a process has open, temporary ones that have no name any more included. */
function openFiles(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
      try {
        return [readlinkSync(`/proc/${pid}/fd/${fd}`)];
      } catch {
        return [];
      }
    });
  } catch {
    return [];
  }
}

async function until<T>(look: () => T | undefined | false): Promise<T> {
  const end = Date.now() + 20_000;
  while (Date.now() < end) {
    const found = look();
    if (found !== undefined && found !== false) return found;
    await turn();
  }
  throw new Error('It did not happen within 20 s');
}

async function using(
  settings: Partial<IntakeSettings>,
  work: (intake: ReturnType<typeof openIntake>) => Promise<void>,
) {
  const before = new Set(childrenOf(process.pid));
  const intake = openIntake({ workers: 1, ...settings });
  try {
    await work(intake);
  } finally {
    intake.close();
    await until(() => childrenOf(process.pid).every((pid) => before.has(pid) || !isAlive(pid)));
  }
}

/** The worker of this test: the newest process this one started. */
const worker = () => until(() => childrenOf(process.pid).filter(isAlive).at(-1));

/** A picture both of whose workers end by this signal: SIGSEGV as a broken decoder does, SIGKILL as a system short of memory has it. */
async function dyingTwice(intake: ReturnType<typeof openIntake>, signal: NodeJS.Signals) {
  const result = intake.takePicture(medium);
  const first = await worker();
  process.kill(first, signal);
  const second = await until(() => childrenOf(process.pid).find((pid) => pid !== first && isAlive(pid)));
  process.kill(second, signal);
  return result;
}

const linux = process.platform === 'linux';

test('a picture that takes too long is given up, its worker killed, and the next picture is read', async () => {
  await using({ milliseconds: 200 }, async (intake) => {
    expect(await intake.takePicture(medium)).toMatchObject({ ok: false, error: { code: 'too-slow' } });
  });
  await using({ milliseconds: 20_000 }, async (intake) => {
    expect((await intake.takePicture(small)).ok).toBe(true);
  });
});

test.runIf(linux)('a picture that takes too much memory is given up and the next one is read', async () => {
  await using({ memory: 170_000_000 }, async (intake) => {
    const refused = await intake.takePicture(medium);
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'too-large', message: expect.stringMatching(/memory/) },
    });
    expect((await intake.takePicture(small)).ok).toBe(true);
  });
});

test.runIf(linux)(
  'a worker that dies is replaced and its picture read again; one that kills two is refused',
  async () => {
    await using({}, async (intake) => {
      const survives = intake.takePicture(medium);
      process.kill(await worker(), 'SIGKILL');
      expect((await survives).ok).toBe(true);
      expect(await dyingTwice(intake, 'SIGSEGV')).toMatchObject({ ok: false, error: { code: 'broken' } });
      expect(await dyingTwice(intake, 'SIGKILL')).toMatchObject({
        ok: false,
        error: { message: expect.stringMatching(/memory/) },
      });
      expect((await intake.takePicture(small)).ok).toBe(true);
    });
  },
);

test('when too many wait the next is told to come back, and those that wait are read', async () => {
  await using({ waiting: 2 }, async (intake) => {
    const results = await Promise.all([small, small, small, small].map((bytes) => intake.takePicture(bytes)));
    expect(results.map((result) => (result.ok ? 'taken' : result.error.code))).toEqual([
      'taken',
      'taken',
      'taken',
      'too-slow',
    ]);
  });
});

test.runIf(linux)('no picture is ever unpacked into a file, however large', async () => {
  await using({}, async (intake) => {
    expect((await intake.takePicture(small)).ok).toBe(true);
    const pid = await worker();
    const usual = new Set(openFiles(pid));
    const seen = new Set<string>();
    let done = false;
    const reading = intake.takePicture(large).finally(() => {
      done = true;
    });
    while (!done) {
      for (const file of openFiles(pid)) if (!usual.has(file)) seen.add(file);
      await turn();
    }
    expect((await reading).ok).toBe(true);
    expect([...seen].filter((file) => file.startsWith('/'))).toEqual([]);
  });
});

test.runIf(linux)('a file without a name would be seen: a control opens one, unlinks it and writes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'unpacked-'));
  const source = `
    import { openSync, unlinkSync, writeSync } from 'node:fs';
    const file = openSync(${JSON.stringify(join(folder, 'vips'))}, 'wx+');
    unlinkSync(${JSON.stringify(join(folder, 'vips'))});
    writeSync(file, 'pixels');
    process.stdout.write('ready');
    setInterval(() => {}, 1000);
  `;
  const run = execFile(process.execPath, ['--input-type=module', '-e', source]);
  await new Promise((ready) => run.stdout!.once('data', ready));
  expect(await readdir(folder)).toEqual([]);
  expect(openFiles(run.pid!).filter((file) => file.startsWith(folder))).toHaveLength(1);
  run.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

const program = (rest: string) => `
  import { openIntake } from ${JSON.stringify(new URL('./sharp-intake.ts', import.meta.url).href)};
  const intake = openIntake({ workers: 1 });
  const bytes = (size) => Buffer.from(${JSON.stringify(small.toString('base64'))}, 'base64');
  ${rest}
`;

test('an idle intake does not keep the program running', async () => {
  const source = program('const result = await intake.takePicture(bytes()); process.stdout.write(String(result.ok));');
  const run = promisify(execFile)(process.execPath, ['--input-type=module-typescript', '-e', source], {
    timeout: 15_000,
  });
  expect((await run).stdout).toBe('true');
});

test.runIf(linux)('no worker outlives a program that was killed', async () => {
  const source = program(
    'await intake.takePicture(bytes()); process.stdout.write("ready"); setInterval(() => {}, 1000);',
  );
  const run = execFile(process.execPath, ['--input-type=module-typescript', '-e', source]);
  await new Promise((ready) => run.stdout!.once('data', ready));
  const orphan = childrenOf(run.pid!)[0]!;
  expect(isAlive(orphan)).toBe(true);
  run.kill('SIGKILL');
  await until(() => !isAlive(orphan));
});
