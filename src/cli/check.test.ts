import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkCommand } from './check.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'monogram-check-'));
});
afterAll(() => rm(folder, { recursive: true }));

const cases = await readFile(new URL('../../test/policy-corpus/contract.ndjson', import.meta.url), 'utf8');

async function run(text: string, ...args: string[]) {
  const file = join(folder, 'in.ndjson');
  await writeFile(file, text);
  let out = '';
  let err = '';
  const status = await checkCommand([file, ...args], {
    out: { write: (chunk) => (out += chunk) },
    err: { write: (chunk) => (err += chunk) },
  });
  const lines = out.split('\n').filter((line) => line !== '');
  return {
    status,
    err,
    answers: lines.map(
      (line) => JSON.parse(line) as { id: string | null; verdict: string; errors?: { path: string }[] },
    ),
  };
}

it('answers each line in its place, the broken ones too, and goes on', async () => {
  const [first = '', second = ''] = cases.split('\n');
  const { status, answers } = await run(
    `${first}\n{"id":"x"\n{"id":"y","listing":{"id":"l","locale":"en","title":"","template":{}}}\n${second}\n`,
  );
  expect(status).toBe(1);
  expect(answers.map(({ id, verdict }) => [id, verdict])).toEqual([
    ['D-001', 'reject'],
    [null, 'invalid'],
    ['y', 'invalid'],
    ['D-002', 'accept'],
  ]);
  expect(answers[2]?.errors?.map(({ path }) => path)).toContain('/listing/title');
});

it('keeps the order over many batches and workers', async () => {
  const many = cases.trim().split('\n');
  const text = Array.from({ length: 1200 }, (_, at) =>
    JSON.stringify({ ...JSON.parse(many[at % many.length]!), id: `n${at}` }),
  ).join('\n');
  const { answers } = await run(text);
  expect(answers.map(({ id }) => id)).toEqual(Array.from({ length: 1200 }, (_, at) => `n${at}`));
});

it('--shadow lists every verdict that other settings would change, and nothing else', async () => {
  const settings = join(folder, 'settings.json');
  await writeFile(settings, JSON.stringify({ reviewOnly: ['gtin'] }));
  const { answers, status } = await run(cases, '--shadow', settings);
  expect(status).toBe(1);
  expect(answers.map(({ id }) => id)).toEqual(['D-027', 'D-028', 'D-040', 'D-051', 'D-059', 'D-063', 'D-077']);
});

it('a file that is not there ends with 2 and says so', async () => {
  let err = '';
  const status = await checkCommand([join(folder, 'none')], {
    out: { write: () => true },
    err: { write: (text) => (err += text) },
  });
  expect(status).toBe(2);
  expect(err).toContain('there is no such file');
});
