import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const IMPURE = fileURLToPath(new URL('./fixtures/core-impure/impure.ts', import.meta.url));
let folder: string;

// A small copy of the project whose core holds one impure file, so that the real checkers run with the real settings.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'monogram-purity-'));
  for (const file of ['tsconfig.base.json', 'tsconfig.core.json', 'biome.json', 'package.json']) {
    await cp(join(ROOT, file), join(folder, file));
  }
  // The copy is no git checkout.
  const biome = JSON.parse(await readFile(join(folder, 'biome.json'), 'utf8'));
  await writeFile(join(folder, 'biome.json'), JSON.stringify({ ...biome, vcs: undefined }));
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  await cp(IMPURE, join(folder, 'src/core/kernel/impure.ts'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function run(tool: string, ...args: string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'node_modules', tool), ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return stdout + stderr;
}

test('the core does not compile with anything of the DOM or of Node', () => {
  const output = run('typescript/bin/tsc', '-p', 'tsconfig.core.json');
  for (const name of ['node:fs', 'document', 'crypto', 'fetch', 'process', 'Buffer'])
    expect(output).toContain(`'${name}'`);
});

test('the linter tells the core to take the time, chance and the world as parameters', () => {
  const output = run('@biomejs/biome/bin/biome', 'lint', '--max-diagnostics=100', 'src/core');
  expect(output).toContain('The core has no clock');
  expect(output).toContain('The core has no chance');
  expect(output).toContain('noNodejsModules');
});

test('no file of the core rolls dice, and none reads the clock', async () => {
  const files = (await readdir(join(ROOT, 'src/core'), { recursive: true })).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  );
  expect(files.length).toBeGreaterThan(20);
  for (const name of files) {
    const text = await readFile(join(ROOT, 'src/core', name), 'utf8');
    expect(text, name).not.toMatch(/Math\.random|new Date\(\)|Date\.now\(|performance\.now\(/);
  }
});
