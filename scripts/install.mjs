/**
 * Makes node_modules match package-lock.json, and with `--tools` the machine match what the tests need.
 *
 *     node scripts/install.mjs [--tools]
 */
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureTools } from './ensure-tools.mjs';
import { findProgram, ourNode, ROOT, runQuietly, runScript } from './host.mjs';
import { alone } from './one-at-a-time.mjs';

/** Runs `npm ci` unless every package of the lock file is installed in its version. */
export async function installPackages() {
  if (packagesMatch()) {
    return;
  }
  await alone('installing packages', async () => {
    if (packagesMatch()) {
      return; // Another start has just done it.
    }
    console.log('Installing packages (about a minute the first time) ...');
    const [program, args] = npm();
    const quiet = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
    await runQuietly('installing packages', program, [...args, ...quiet], { ...process.env, PATH: hostPath() });
  });
  ourNode(); // Says so if the Node we need did not arrive.
}

/**
 * Compares the lock file with npm's own record of what it installed, which it writes last: an interrupted install has
 * none. Packages for other platforms are optional and may be missing.
 */
function packagesMatch() {
  const wanted = readPackages(join(ROOT, 'package-lock.json'));
  const record = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(record) || !existsSync(join(ROOT, 'node_modules', 'node', 'bin'))) {
    return false;
  }
  const installed = readPackages(record);
  return Object.entries(wanted).every(([path, entry]) => {
    const found = installed[path];
    return path === '' || (found === undefined ? entry.optional === true : found.version === entry.version);
  });
}

function readPackages(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}

/** The npm that runs us, else the one on the PATH, on the machine's own Node: `npm ci` deletes the installed one. */
function npm() {
  const node = process.env.npm_node_execpath ?? process.execPath;
  const outside = node.includes(`${sep}node_modules${sep}`) ? undefined : node;
  if (process.env.npm_execpath !== undefined && outside !== undefined) {
    return [outside, [process.env.npm_execpath]];
  }
  return [findProgram([process.platform === 'win32' ? 'npm.cmd' : 'npm']) ?? 'npm', []];
}

/** The PATH without the project's own node_modules, which are about to be replaced. */
function hostPath() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.filter((folder) => !folder.startsWith(join(ROOT, 'node_modules'))).join(delimiter);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runScript(async () => {
    await installPackages();
    if (process.argv.includes('--tools')) {
      await ensureTools();
    }
  });
}
