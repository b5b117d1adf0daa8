import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { CommandStreams, ExitStatus } from './command.ts';
import { type RenderJob, type RenderReport, refused } from './render-job.ts';

const USAGE = `Usage: monogram render --listing L.json --design D.json [--assets DIR] --out DIR
       monogram render --batch FILE --out DIR [--assets DIR]

Draws a design: the proof and the production files of each surface, and manifest.json. Same input, same files.
Pictures are looked for in DIR; without --assets beside the listing. So are fonts that are not in the catalogue, as
"Family name.ttf" (otf, woff, woff2). FILE has one design a line,
{ "id", "listing": FILE, "design": FILE }, each drawn into a folder named by its id; "-" reads standard input.

  --dpi N              resolution of the PNG (300)
  --proof N            pixels on the longer side of the proof (1200)
  --output-intent ICC  the CMYK printing condition the PDF is meant for
  --workers N          processes of a batch (all cores)

Exit 0: all drawn. 1: something is invalid, and the output says what. 2: it could not be judged.
`;

/** Draws jobs in processes that can be killed. */
export interface RenderWorkers {
  run(job: RenderJob): Promise<RenderReport>;
  close(): void;
}

/** What the command takes from the edge. */
export interface RenderEdge {
  /** Starts workers; all cores if no number is given. */
  openWorkers(count: number | undefined): RenderWorkers;
  readonly cores: number;
  /** Folders with the pictures of the samples, looked through last where no assets were named. */
  readonly sampleAssets: readonly string[];
}

interface Settings {
  readonly assets: string | undefined;
  readonly out: string;
  readonly dpi: number;
  readonly proofPixels: number;
  readonly outputIntent: string | undefined;
  readonly workers: number | undefined;
}

/** `monogram render`: contracts/command-line.md. */
export async function renderCommand(
  args: readonly string[],
  streams: CommandStreams,
  edge: RenderEdge,
): Promise<ExitStatus> {
  if (args.includes('--help') || args.includes('-h')) {
    streams.out.write(USAGE);
    return 0;
  }
  const parsed = parse(args);
  if (typeof parsed === 'string') {
    streams.err.write(`${parsed}\n\n${USAGE}`);
    return 2;
  }
  const { settings, what } = parsed;
  if (settings.assets && !(await isFolder(settings.assets))) {
    streams.err.write(`There is no folder ${settings.assets}.\n`);
    return 2;
  }
  const workers = edge.openWorkers(what.kind === 'one' ? 1 : settings.workers);
  try {
    return what.kind === 'one'
      ? await renderSingle(jobFor(settings, edge, what), workers, streams)
      : await renderBatch(what.batch, settings, edge, workers, streams);
  } finally {
    workers.close();
  }
}

type What =
  | { readonly kind: 'one'; readonly listing: string; readonly design: string }
  | { readonly kind: 'batch'; readonly batch: string };

function parse(args: readonly string[]): { settings: Settings; what: What } | string {
  let values: Record<string, string | undefined>;
  try {
    const names = ['listing', 'design', 'assets', 'out', 'batch', 'dpi', 'proof', 'output-intent', 'workers'];
    const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
    values = parseArgs({ args: [...args], options }).values as Record<string, string | undefined>;
  } catch (error) {
    return (error as Error).message;
  }
  const { listing, design, batch, out } = values;
  if (out === undefined) return 'Say where the files go: --out DIR.';
  if (batch === undefined && (listing === undefined || design === undefined)) {
    return 'Name a listing and a design, or a batch.';
  }
  if (batch !== undefined && (listing !== undefined || design !== undefined)) {
    return 'A batch names its own listings and designs.';
  }
  const number = (name: string, usual: number, least: number, most: number) => {
    const given = values[name];
    const value = given === undefined ? usual : Number(given);
    return Number.isInteger(value) && value >= least && value <= most ? value : undefined;
  };
  const dpi = number('dpi', 300, 30, 2400);
  if (dpi === undefined) return '--dpi is a whole number from 30 to 2400.';
  const proofPixels = number('proof', 1200, 16, 8000);
  if (proofPixels === undefined) return '--proof is a whole number of pixels from 16 to 8000.';
  const workers = number('workers', 0, 0, 256);
  if (workers === undefined) return '--workers is a whole number.';
  const intent = values['output-intent'];
  const settings: Settings = {
    assets: values.assets === undefined ? undefined : resolve(values.assets),
    out: resolve(out),
    dpi,
    proofPixels,
    outputIntent: intent === undefined ? undefined : resolve(intent),
    workers: workers || undefined,
  };
  const what: What =
    batch === undefined
      ? { kind: 'one', listing: resolve(listing as string), design: resolve(design as string) }
      : { kind: 'batch', batch };
  return { settings, what };
}

function jobFor(
  settings: Settings,
  edge: RenderEdge,
  of: { readonly listing: string; readonly design: string; readonly id?: string },
): RenderJob {
  const beside = dirname(of.listing);
  const { out, dpi, proofPixels, outputIntent, assets } = settings;
  return {
    ...of,
    out: of.id === undefined ? out : resolve(out, of.id),
    dpi,
    proofPixels,
    outputIntent,
    assets: assets ? [assets] : [beside, resolve(beside, 'assets'), ...edge.sampleAssets],
  };
}

async function renderSingle(job: RenderJob, workers: RenderWorkers, streams: CommandStreams): Promise<ExitStatus> {
  const report = await workers.run(job);
  for (const { message } of report.warnings) streams.err.write(`Warning: ${message}\n`);
  for (const { path, message } of report.problems) streams.err.write(`${path ? `${path}: ` : ''}${message}\n`);
  streams.out.write(`${JSON.stringify(shown(report), undefined, 2)}\n`);
  return report.status;
}

/** Reads lines as workers come free and prints reports in the order of the lines, so that a million lines take no more memory than a few. */
async function renderBatch(
  file: string,
  settings: Settings,
  edge: RenderEdge,
  workers: RenderWorkers,
  streams: CommandStreams,
): Promise<ExitStatus> {
  const source = file === '-' ? process.stdin : createReadStream(file);
  const base = file === '-' ? process.cwd() : dirname(resolve(file));
  if (file !== '-') {
    try {
      await once(source, 'open');
    } catch (error) {
      streams.err.write(`Cannot read ${file}: ${(error as NodeJS.ErrnoException).code ?? 'unknown error'}.\n`);
      return 2;
    }
  }
  const ahead = (settings.workers ?? edge.cores) * 2;
  const underWay: Promise<RenderReport>[] = [];
  const seen = new Set<string>();
  let [status, done]: [ExitStatus, number] = [0, 0];
  const printOldest = async () => {
    const report = await (underWay.shift() as Promise<RenderReport>);
    if (report.status !== 0) status = 1;
    done += 1;
    if (streams.err.isTTY) streams.err.write(`\r${done} drawn`);
    streams.out.write(`${JSON.stringify(shown(report))}\n`);
  };
  let number = 0;
  for await (const line of createInterface({ input: source, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const entry = readLine(line, number, base, seen);
    underWay.push(
      typeof entry === 'string'
        ? Promise.resolve(refused({}, 2, [{ in: 'batch', path: '', message: `Line ${number}: ${entry}` }]))
        : workers.run(jobFor(settings, edge, entry)),
    );
    if (underWay.length >= ahead) await printOldest();
  }
  while (underWay.length > 0) await printOldest();
  if (streams.err.isTTY) streams.err.write('\n');
  return status;
}

/** An id names a folder: plain characters, so that no line writes anywhere but below the output folder. */
const PLAIN_ID = /^[\p{L}\p{N}_-][\p{L}\p{M}\p{N}._ -]{0,119}$/u;

function readLine(line: string, number: number, base: string, seen: Set<string>) {
  let entry: unknown;
  try {
    entry = JSON.parse(line);
  } catch {
    return 'it is not JSON.';
  }
  const { id, listing, design } = (entry ?? {}) as Record<string, unknown>;
  if (typeof listing !== 'string' || typeof design !== 'string') return 'name the files "listing" and "design".';
  const name = id === undefined ? String(number) : id;
  if (typeof name !== 'string' || !PLAIN_ID.test(name)) {
    return '"id" names a folder: letters, digits, spaces, dots, dashes, not beginning with a dot.';
  }
  if (seen.has(name.toLowerCase())) return `"${name}" was drawn by an earlier line.`;
  seen.add(name.toLowerCase());
  return { id: name, listing: resolve(base, listing), design: resolve(base, design) };
}

function shown({ status: _, ...report }: RenderReport): Omit<RenderReport, 'status'> {
  return report;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
