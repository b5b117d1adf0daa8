import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ourEnvironment, ourNode, ROOT, runQuietly } from './host.mjs';
import { alone } from './one-at-a-time.mjs';

/** All that the pages are made of. */
const SOURCES = ['src/web', 'src/core', 'src/http/contract', 'vite.config.ts', 'package-lock.json'];
const RECORD = join(ROOT, 'dist', 'web', '.built-from');

/** Builds the pages into dist/web unless they were built from these very sources. */
export async function buildWeb() {
  if (isBuilt()) {
    return;
  }
  await alone('building the pages', async () => {
    if (isBuilt()) {
      return;
    }
    console.log('Building the pages ...');
    const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
    const from = fingerprint();
    await runQuietly('building the pages', ourNode(), [vite, 'build', '--logLevel=warn'], ourEnvironment());
    // Written last: a build that was interrupted is done again.
    writeFileSync(RECORD, from);
  });
}

function isBuilt() {
  return existsSync(RECORD) && readFileSync(RECORD, 'utf8') === fingerprint();
}

/** By content, as a checkout gives every file a new time. Tests are no part of the pages. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const path of SOURCES.flatMap((source) => filesBelow(source)).sort()) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(ROOT, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesBelow(path) {
  if (!existsSync(join(ROOT, path))) {
    return [];
  }
  if (/[.](ts|json)$/.test(path)) {
    return [path];
  }
  return readdirSync(join(ROOT, path), { withFileTypes: true }).flatMap((entry) => {
    const inner = `${path}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(inner) : /[.]test[.]tsx?$|[.]cases[.]ts$/.test(entry.name) ? [] : [inner];
  });
}
