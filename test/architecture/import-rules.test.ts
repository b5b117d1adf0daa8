import { fileURLToPath } from 'node:url';
import { cruise, type IReporterOutput } from 'dependency-cruiser';
import { expect, test } from 'vitest';
// @ts-expect-error the configuration is plain JavaScript, as the tool wants it
import config, { STAGES } from '../../.dependency-cruiser.mjs';

const WRONG = fileURLToPath(new URL('./fixtures/wrong/', import.meta.url));

/** Runs the import rules over a folder and answers the violations, as "rule: from -> to". */
async function violations(baseDir: string): Promise<string[]> {
  const result: IReporterOutput = await cruise(['src'], {
    ...config.options,
    exclude: '^dist/',
    tsConfig: { fileName: 'tsconfig.json' },
    baseDir,
    validate: true,
    ruleSet: { forbidden: config.forbidden ?? [] },
  });
  if (typeof result.output === 'string') throw new Error(result.output);
  expect(result.output.summary.totalCruised).toBeGreaterThan(10);
  return result.output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
}

test('every import rule fails on the code it forbids', async () => {
  const found = await violations(WRONG);
  const expected = [
    'stage-kernel: src/core/kernel/index.ts -> src/core/order/index.ts',
    'no-circular: src/core/audit/one.ts -> src/core/audit/two.ts',
    'core-is-pure: src/core/erasure/index.ts -> src/adapters/postgres/store.ts',
    'core-no-node: src/core/erasure/index.ts -> fs',
    'only-the-front-door: src/http/routes/orders.ts -> src/core/erasure/inner.ts',
    'only-the-front-door-within: src/core/order/index.ts -> src/core/erasure/inner.ts',
    'app-knows-no-edge: src/app/orders/place-order.ts -> src/adapters/postgres/store.ts',
    'app-no-node: src/app/orders/place-order.ts -> crypto',
    'verbs-stand-alone: src/app/orders/place-order.ts -> src/app/erasure/erase-order.ts',
    'adapters-stand-alone: src/adapters/postgres/store.ts -> src/adapters/blobs/blobs.ts',
    'http-and-cli-over-app: src/http/routes/orders.ts -> src/adapters/postgres/store.ts',
    'web-core: src/web/shop/page.ts -> src/app/orders/place-order.ts',
    'nobody-imports-main: src/web/shop/page.ts -> src/main/server.ts',
    'not-to-test: src/web/shop/page.ts -> test/support.ts',
  ];
  for (const one of expected) expect(found).toContain(one);
  // Where a package lies differs from checkout to checkout.
  expect(
    found.some((one) => one.startsWith('core-pure-packages: src/core/erasure/index.ts -> ') && one.includes('fastify')),
  ).toBe(true);
});

test('no import rule is without an example of what it forbids', async () => {
  const shown = new Set((await violations(WRONG)).map((one) => one.split(':')[0]));
  const names = (config.forbidden as { name: string }[]).map(({ name }) => name);
  // The stages share one rule, made from one list; the kernel's stands for all.
  const unshown = names.filter((name) => !shown.has(name) && !name.startsWith('stage-'));
  expect(unshown).toEqual([]);
  expect(STAGES.length).toBeGreaterThan(5);
});
