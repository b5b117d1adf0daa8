import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { PolicySettings } from '../core/policy/index.ts';
import type { BatchOutcome } from './check-line.ts';
import type { CommandStreams, ExitStatus } from './command.ts';
import { batchesOf } from './line-batches.ts';

const USAGE = `Usage: monogram check [FILE] [--settings S.json] [--shadow S.json | --shadow RULES/index.ts]

Judges listings against the terms: one JSON case a line in, one JSON verdict a line out, in the same order.
FILE may be "-" or left out for standard input. --settings gives the operator's settings.
--shadow compares: it judges each line also with other settings, or with the rules of another version (the index.ts of
its policy folder), and writes only the lines whose verdict or clauses would change.
Exit 0: nothing is rejected or invalid (with --shadow: nothing changes). 1: something is. 2: it could not be judged.
`;

/** What each worker judges with. */
export interface CheckSetup {
  readonly settings: PolicySettings;
  readonly shadow?: { readonly settings: PolicySettings; readonly rules?: string | undefined } | undefined;
}

/** `monogram check`: contracts/listing-check.md. Streams on all cores in constant memory. */
export async function checkCommand(args: readonly string[], streams: CommandStreams): Promise<ExitStatus> {
  if (args.includes('--help') || args.includes('-h')) {
    streams.out.write(USAGE);
    return 0;
  }
  const asked = parseArguments(args);
  if (asked === undefined) {
    streams.err.write(USAGE);
    return 2;
  }
  try {
    const setup = await readSetup(asked);
    const input = await openInput(asked.file);
    return await checkStream(input, setup, streams);
  } catch (error) {
    streams.err.write(`${explain(error as NodeJS.ErrnoException, asked.file)}\n`);
    return 2;
  }
}

interface Asked {
  readonly file: string;
  readonly settings?: string;
  readonly shadow?: string;
}

function parseArguments(args: readonly string[]): Asked | undefined {
  const found: { file?: string; settings?: string; shadow?: string } = {};
  for (let at = 0; at < args.length; at += 1) {
    const [name, inline] = args[at]!.split(/=(.*)/s, 2);
    if (name === '--settings' || name === '--shadow') {
      const value = inline ?? args[++at];
      if (value === undefined) return undefined;
      found[name === '--settings' ? 'settings' : 'shadow'] = value;
    } else if (args[at]!.startsWith('--') || found.file !== undefined) return undefined;
    else found.file = args[at]!;
  }
  return { ...found, file: found.file ?? '-' };
}

async function readSetup(asked: Asked): Promise<CheckSetup> {
  const settings = asked.settings === undefined ? {} : await readSettings(asked.settings);
  if (asked.shadow === undefined) return { settings };
  if (/\.[cm]?[jt]s$/.test(asked.shadow)) {
    return { settings, shadow: { settings, rules: pathToFileURL(resolve(asked.shadow)).href } };
  }
  return { settings, shadow: { settings: await readSettings(asked.shadow) } };
}

async function readSettings(file: string): Promise<PolicySettings> {
  const text = await readFile(file, 'utf8');
  try {
    const settings = JSON.parse(text) as unknown;
    if (typeof settings === 'object' && settings !== null && !Array.isArray(settings)) return settings;
  } catch {
    // Said below: whoever wrote the file needs its name, not the parser's.
  }
  throw new Error(`${file} is not a JSON object of settings.`);
}

async function openInput(file: string): Promise<AsyncIterable<Buffer>> {
  if (file === '-') return process.stdin as AsyncIterable<Buffer>;
  const handle = await open(file);
  if ((await handle.stat()).isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
  await handle.close();
  return createReadStream(file, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>;
}

function explain(error: NodeJS.ErrnoException, file: string): string {
  const why: Record<string, string> = {
    ENOENT: 'there is no such file',
    EACCES: 'you may not read it',
    EISDIR: 'it is a folder',
  };
  const reason = error.code === undefined ? undefined : why[error.code];
  return reason === undefined ? `Cannot check: ${error.message}` : `Cannot read ${error.path ?? file}: ${reason}.`;
}

/** Batches each worker may have waiting: enough to keep it busy, few enough to keep memory flat. */
const AHEAD = 2;
/** Memory of a worker: what it holds is small, so that it may clean up often. */
const LIMITS = { maxOldGenerationSizeMb: 56, maxYoungGenerationSizeMb: 4 };

async function checkStream(
  input: AsyncIterable<Buffer>,
  setup: CheckSetup,
  { out, err }: CommandStreams,
): Promise<ExitStatus> {
  let refused = 0;
  let lines = 0;
  let told = Date.now();
  const write = async (outcome: BatchOutcome) => {
    refused += outcome.refused;
    lines += outcome.lines;
    if (err.isTTY && Date.now() - told > 1000) {
      told = Date.now();
      err.write(`\r${lines} listings`);
    }
    if (outcome.output !== '' && out.write(outcome.output) === false) await drained(out);
  };
  const pool = openPool(setup);
  const waiting: Promise<BatchOutcome>[] = [];
  try {
    for await (const batch of batchesOf(input)) {
      waiting.push(pool.run(batch.text, batch.last));
      if (waiting.length >= pool.width * AHEAD) await write(await waiting.shift()!);
    }
    for (const outcome of waiting) await write(await outcome);
  } finally {
    await pool.close();
  }
  if (err.isTTY && lines > 0) err.write(`\r${lines} listings\n`);
  return refused > 0 ? 1 : 0;
}

function drained(out: CommandStreams['out']): Promise<void> {
  const stream = out as unknown as { once?: (event: string, then: () => void) => void };
  return new Promise((done) => (stream.once ? stream.once('drain', done) : done()));
}

interface Pool {
  readonly width: number;
  run(text: string, last: boolean): Promise<BatchOutcome>;
  close(): Promise<void>;
}

/** Judges a batch in this thread. The rules are loaded only now: beside workers this thread would hold them for nothing. */
async function checkHere(text: string, setup: CheckSetup): Promise<BatchOutcome> {
  const { checkListing } = await import('../core/policy/index.ts');
  const { checkLines } = await import('./check-line.ts');
  const shadow = setup.shadow && { judge: checkListing, settings: setup.shadow.settings };
  return checkLines(text.split('\n'), setup.settings, shadow);
}

/** Worker threads, started with the first batch that is not the only one. */
function openPool(setup: CheckSetup): Pool {
  const width = availableParallelism();
  const workers: {
    readonly worker: Worker;
    readonly queue: { done(outcome: BatchOutcome): void; failed(error: Error): void }[];
  }[] = [];
  let next = 0;
  const start = () => {
    const worker = new Worker(new URL('./check-worker.ts', import.meta.url), {
      workerData: setup,
      resourceLimits: LIMITS,
    });
    const queue: (typeof workers)[number]['queue'] = [];
    worker.on('message', (outcome: BatchOutcome) => queue.shift()?.done(outcome));
    worker.on('error', (error: Error) => {
      for (const one of queue.splice(0)) one.failed(error);
    });
    workers.push({ worker, queue });
  };
  return {
    width,
    run(text, last) {
      const alone = last && workers.length === 0 && setup.shadow?.rules === undefined;
      if (alone) {
        return checkHere(text, setup);
      }
      if (workers.length < width) start();
      const { worker, queue } = workers[next++ % workers.length]!;
      return new Promise((done, failed) => {
        queue.push({ done, failed });
        worker.postMessage(text);
      });
    },
    async close() {
      await Promise.all(workers.map(({ worker }) => worker.terminate()));
    },
  };
}
