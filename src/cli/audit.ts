import {
  type ChainedEntry,
  type Checkpoint,
  type LogVerifier,
  logVerifier,
  verifyCheckpoint,
} from '../core/audit/index.ts';
import type { Problem } from '../core/kernel/index.ts';
import type { CommandStreams, ExitStatus } from './command.ts';

/** The configured database's log, as the command reads it. */
export interface AuditLogSource {
  readonly origin: string;
  publicKeyPem(): string;
  /** Every chained entry from the first on, in the order of `seq`; read in pages, so that a log of any length fits. */
  entries(): AsyncIterable<ChainedEntry>;
  /** Every signed checkpoint, as it was stored. */
  checkpoints(): Promise<readonly string[]>;
  close(): Promise<void>;
}

const USAGE = `Usage: monogram audit verify

Checks the whole audit log of the configured database (DATABASE_URL, MONOGRAM_DATA): that no entry was changed, moved or
removed, and that the log is the one its signed checkpoints promised.
Exit 0: it holds. 1: it does not, and the output names the first broken entry. 2: it could not be read.
`;

/** How often progress is told on a terminal. */
const PROGRESS_EVERY = 50_000;

/** `monogram audit verify`: contracts/command-line.md. `open` connects to the database. Returns the exit status. */
export async function auditCommand(
  args: readonly string[],
  streams: CommandStreams,
  open: () => Promise<AuditLogSource>,
): Promise<ExitStatus> {
  const asked = args.includes('--help') || args.includes('-h');
  if (asked || args.length !== 1 || args[0] !== 'verify') {
    (asked ? streams.out : streams.err).write(USAGE);
    return asked ? 0 : 2;
  }
  let source: AuditLogSource | undefined;
  try {
    source = await open();
    return await verify(source, streams);
  } catch (error) {
    streams.err.write(`Cannot read the audit log: ${(error as Error).message}\n`);
    return 2;
  } finally {
    await source?.close().catch(() => undefined);
  }
}

async function verify(source: AuditLogSource, streams: CommandStreams): Promise<ExitStatus> {
  const signed = readCheckpoints(await source.checkpoints(), source);
  if ('problem' in signed) {
    streams.out.write(`Broken: ${signed.problem.message}\n`);
    return 1;
  }
  const verdict = await walk(source, logVerifier(signed.checkpoints), streams);
  if ('broken' in verdict) {
    streams.out.write(`Broken at entry ${verdict.broken.seq}: ${verdict.broken.message}\n`);
    return 1;
  }
  const count = signed.checkpoints.length;
  const promised =
    count === 0 ? 'No checkpoint was signed yet.' : `It is the log that ${count} signed checkpoints promised.`;
  streams.out.write(`The audit log holds: ${verdict.seq} entries, none changed, moved or missing. ${promised}\n`);
  return 0;
}

function readCheckpoints(
  notes: readonly string[],
  source: AuditLogSource,
): { readonly checkpoints: readonly Checkpoint[] } | { readonly problem: Problem } {
  const checkpoints: Checkpoint[] = [];
  for (const note of notes) {
    const read = verifyCheckpoint(note, source.origin, source.publicKeyPem());
    if (!read.ok) return { problem: read.error[0]! };
    checkpoints.push(read.value);
  }
  return { checkpoints };
}

async function walk(source: AuditLogSource, verifier: LogVerifier, { err }: CommandStreams) {
  let count = 0;
  for await (const entry of source.entries()) {
    const broken = verifier.add(entry);
    if (broken !== undefined) return { broken };
    count += 1;
    if (err.isTTY && count % PROGRESS_EVERY === 0) err.write(`\r${count} entries checked`);
  }
  if (err.isTTY && count >= PROGRESS_EVERY) err.write('\n');
  const end = verifier.finish();
  return end.ok ? { seq: end.value.seq } : { broken: end.error };
}
