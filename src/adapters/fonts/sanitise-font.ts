import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fail, ok, type Result } from '../../core/kernel/index.ts';

const run = promisify(execFile);
const LONGEST_MS = 10_000;
/** Kilobytes of address space the sanitiser may take. */
const MOST_MEMORY = 1_000_000;

/**
 * Rewrites a font with the OpenType Sanitizer (`ots-sanitize`, Debian `opentype-sanitizer`) as plain TrueType or
 * OpenType, WOFF and WOFF2 unpacked. A process of its own, with a limit of time and memory. Fails with a sentence, or
 * with `no-sanitiser` where the program is not installed.
 */
export async function sanitiseFont(font: Uint8Array): Promise<Result<Uint8Array, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'monogram-font-'));
  const [before, after] = [join(folder, 'before'), join(folder, 'after')];
  try {
    await writeFile(before, font);
    // The shell sets the limit and becomes the sanitiser; the paths are arguments, never part of the command.
    const limited = `ulimit -v ${MOST_MEMORY}; exec ots-sanitize "$0" "$1"`;
    await run('sh', ['-c', limited, before, after], { timeout: LONGEST_MS, killSignal: 'SIGKILL' });
    return ok(await readFile(after));
  } catch (error) {
    const { code, killed, stderr = '' } = error as { code?: unknown; killed?: boolean; stderr?: string };
    if (code === 127 || code === 'ENOENT') return fail('no-sanitiser');
    if (killed) return fail('checking it took too long.');
    return fail(lastError(stderr));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What the sanitiser gave as its reason, as a sentence without its file names. */
function lastError(stderr: string): string {
  const reason = stderr
    .split('\n')
    .filter((line) => line.startsWith('ERROR:'))
    .at(-1)
    ?.replace(/^ERROR:( at .*?\(.*?\))?:?\s*/, '')
    .trim();
  return reason ? `${reason.replace(/[.]?$/, '.')}` : 'its tables do not fit together.';
}
