/**
 * `npm test`: everything, once. Unit tests with the embedded database; those that rest on the database most once more on the
 * PostgreSQL of this machine (or DATABASE_URL); then the pages in a browser.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildWeb } from './build-web.mjs';
import { chromium, ensureTools, systemPostgres } from './ensure-tools.mjs';
import { ourEnvironment, ourNode, ROOT, run, runScript } from './host.mjs';
import { installPackages } from './install.mjs';

const RESULTS = join(ROOT, 'build', 'test');
const ON_ANOTHER_DATABASE = [
  'src/adapters/postgres',
  'src/adapters/jobs',
  'test/api/way-through.test.ts',
  'test/api/erasure-proof.test.ts',
  'test/api/enforcement/closed-for-good.test.ts',
];
const BROWSER_CONFIG = 'playwright.config.ts';

await runScript(async () => {
  await installPackages();
  await ensureTools();
  await buildWeb();
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  const started = Date.now();
  const steps = [await everythingEmbedded(), await databaseElsewhere(), await pagesInBrowser()];
  process.exitCode = summarize(
    steps.filter((step) => step !== undefined),
    started,
  );
});

function everythingEmbedded() {
  return unit('unit tests', 'embedded', ['run'], { DATABASE_URL: '', MONOGRAM_TEST_DATABASE: 'embedded' });
}

/** What rests on the database most, on another PostgreSQL than the embedded one: its own tests, the whole way through, and what may never be undone. */
function databaseElsewhere() {
  const related = ['run', ...ON_ANOTHER_DATABASE];
  if (process.env.DATABASE_URL) {
    return unit('tests on DATABASE_URL', 'outside', related, {});
  }
  if (systemPostgres() === undefined) {
    return undefined; // ensureTools has said so.
  }
  return unit('tests on the PostgreSQL of this machine', 'system', related, { MONOGRAM_TEST_DATABASE: 'system' });
}

async function unit(title, name, args, env) {
  const results = join(RESULTS, `${name}.json`);
  const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  console.log(`\n== ${title}`);
  const code = await run(ourNode(), [vitest, ...args, ...reporters], ourEnvironment(env));
  return { title, code, count: countVitest(results) };
}

async function pagesInBrowser() {
  if (!existsSync(join(ROOT, BROWSER_CONFIG)) || chromium() === undefined) {
    return undefined;
  }
  const title = 'pages in a browser';
  const results = join(RESULTS, 'browser.json');
  const playwright = join(ROOT, 'node_modules', '@playwright', 'test', 'cli.js');
  const env = ourEnvironment({ MONOGRAM_CHROMIUM: chromium(), PLAYWRIGHT_JSON_OUTPUT_NAME: results });
  console.log(`\n== ${title}`);
  const code = await run(ourNode(), [playwright, 'test', '--reporter=list,json'], env);
  return { title, code, count: countPlaywright(results) };
}

function countVitest(path) {
  const found = readResults(path);
  return {
    passed: found?.numPassedTests ?? 0,
    failed: found?.numFailedTests ?? 0,
    skipped: (found?.numPendingTests ?? 0) + (found?.numTodoTests ?? 0),
  };
}

function countPlaywright(path) {
  const stats = readResults(path)?.stats;
  return {
    passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
    failed: stats?.unexpected ?? 0,
    skipped: stats?.skipped ?? 0,
  };
}

function readResults(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** Prints the closing line and answers the exit code. A step that broke off without a failed test fails as well. */
function summarize(steps, started) {
  const total = (what) => steps.reduce((sum, step) => sum + step.count[what], 0);
  const broken = steps.filter((step) => step.code !== 0);
  const skipped = total('skipped') > 0 ? `, ${total('skipped')} skipped` : '';
  console.log(
    `\n${total('passed')} passed, ${total('failed')} failed${skipped} (${Math.round((Date.now() - started) / 1000)} s)`,
  );
  for (const step of broken) {
    console.log(`Failed: ${step.title}`);
  }
  return broken.length === 0 ? 0 : 1;
}
