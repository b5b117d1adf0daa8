/**
 * What the set-up scripts know of the machine they run on. They are plain JavaScript for Node 20, as they run before
 * anything is installed; all else of Monogram runs on the Node that `npm ci` brings.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top folder of the project. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const NEEDED = [20, 19];
const RUNS_TYPESCRIPT = [22, 18];

/** Ends the process with a sentence instead of a stack trace. */
export function giveUp(message) {
  console.error(message);
  process.exit(1);
}

/** Runs `main` and turns what goes wrong into a sentence. */
export async function runScript(main) {
  if (!isAtLeast(process.versions.node, NEEDED)) {
    giveUp(`Monogram needs Node ${NEEDED.join('.')} or newer to begin with; this is ${process.versions.node}.`);
  }
  try {
    await main();
  } catch (error) {
    giveUp(error instanceof Error ? error.message : String(error));
  }
}

function isAtLeast(version, [major, minor]) {
  const [haveMajor, haveMinor] = version.split('.').map(Number);
  return haveMajor > major || (haveMajor === major && haveMinor >= minor);
}

/** The Node that runs Monogram: the one `npm ci` brought, else this one if it is new enough. */
export function ourNode() {
  const installed = join(ROOT, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(installed)) {
    return installed;
  }
  if (isAtLeast(process.versions.node, RUNS_TYPESCRIPT)) {
    return process.execPath;
  }
  throw new Error(
    `Monogram needs Node ${RUNS_TYPESCRIPT.join('.')} or newer, and npm did not install it (node_modules/node is incomplete). ` +
      'Allow the install scripts named in package.json (npm ci without --ignore-scripts), or use a newer Node.',
  );
}

/** Where Node keeps what it compiled: a command after the first starts in half the time. Where nobody may write it does without. */
const COMPILED = join(ROOT, 'node_modules', '.cache', 'compiled');

/** An environment in which `node` and the project's tools are the installed ones. */
export function ourEnvironment(more = {}) {
  const path = [join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  return { NODE_COMPILE_CACHE: COMPILED, ...process.env, PATH: path, ...more };
}

/** Where a program is: on the PATH or in one of `places`; undefined if nowhere. */
export function findProgram(names, places = []) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/opt/homebrew/bin'];
  const candidates = [...places, ...names.flatMap((name) => folders.map((folder) => join(folder, name)))];
  return candidates.find((candidate) => existsSync(candidate));
}

/** Runs a program with our own input and output and answers its exit code. */
export function run(program, args, env = ourEnvironment()) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: ROOT, env, stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? (signal === null ? 1 : 130)));
  });
}

/** Runs a program silently, says every ten seconds that it is still at it, and throws what it said if it fails. */
export function runQuietly(what, program, args, env = ourEnvironment()) {
  return new Promise((resolve, reject) => {
    const started = Date.now();
    const news = setInterval(() => {
      console.log(`  still ${what} (${Math.round((Date.now() - started) / 1000)} s)`);
    }, 10_000);
    let said = '';
    const child = spawn(program, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (chunk) => {
      said += chunk;
    });
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    const end = (error) => {
      clearInterval(news);
      if (error) {
        reject(error);
      } else {
        resolve(said);
      }
    };
    child.on('error', (error) => end(new Error(`${program} could not be started: ${error.message}`)));
    child.on('close', (code) => {
      const last = said.trim().split('\n').slice(-25).join('\n');
      end(code === 0 ? undefined : new Error(`Failed while ${what} (${program} ${args.join(' ')}):\n${last}`));
    });
  });
}
