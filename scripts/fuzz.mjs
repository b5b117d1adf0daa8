/**
 * `npm run fuzz [FILES]`: the nightly fuzz run of picture intake: 20,000 mutated files, or as many as asked for. A smaller run is part of `npm test`.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ourEnvironment, ourNode, ROOT, runScript } from './host.mjs';
import { installPackages } from './install.mjs';

await runScript(async () => {
  await installPackages();
  const files = process.argv[2] ?? '20000';
  if (!/^\d+$/.test(files)) throw new Error('Say how many files: npm run fuzz 50000');
  const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  const { status } = spawnSync(ourNode(), [vitest, 'run', 'src/adapters/intake/fuzz.test.ts'], {
    cwd: ROOT,
    env: { ...ourEnvironment(), MONOGRAM_FUZZ_FILES: files },
    stdio: 'inherit',
  });
  if (status !== 0)
    throw new Error(
      'A mutated file did what no file may do, or the machine was too busy to tell in time: above is which, with the seed to run that part again (MONOGRAM_FUZZ_SEED=... npm run fuzz 1000).',
    );
});
