/**
 * `npm run bench [AREA ...]`: installs, then runs each bench/<area>/bench.ts in a process of its own and prints what it
 * prints. A benchmark runs a peer or the physical limit beside us in the same run; its exit status says whether the
 * figures it names were reached.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildWeb } from './build-web.mjs';
import { ourEnvironment, ourNode, ROOT, runScript } from './host.mjs';
import { installPackages } from './install.mjs';

await runScript(async () => {
  await installPackages();
  await buildWeb();
  const asked = process.argv.slice(2);
  const areas = readdirSync(join(ROOT, 'bench')).filter((area) => existsSync(join(ROOT, 'bench', area, 'bench.ts')));
  const unknown = asked.filter((area) => !areas.includes(area));
  if (unknown.length > 0) throw new Error(`There is no benchmark "${unknown[0]}". There are: ${areas.join(', ')}.`);
  let missed = 0;
  for (const area of asked.length > 0 ? asked : areas) {
    console.log(`\n${area}`);
    const args = ['--disable-warning=ExperimentalWarning', join('bench', area, 'bench.ts')];
    const { status } = spawnSync(ourNode(), args, { cwd: ROOT, env: ourEnvironment(), stdio: 'inherit' });
    if (status !== 0) missed += 1;
  }
  if (missed > 0) throw new Error(`\n${missed} of the benchmarks missed a figure or failed.`);
});
