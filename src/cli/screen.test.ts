import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLook } from '../adapters/intake/read-look.ts';
import { screenEdge } from '../main/screen-edge.ts';
import { screenCommand } from './screen.ts';

/** `contracts/command-line.md`, row `monogram screen`. */
const folder = mkdtempSync(join(tmpdir(), 'monogram-screen-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const noise = { type: 'gaussian' as const, mean: 128, sigma: 50 };
beforeAll(async () => {
  const photo = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#888', noise } })
    .resize(640, 480, { kernel: 'cubic' })
    .jpeg()
    .toBuffer();
  writeFileSync(join(folder, 'photo.jpg'), photo);
  writeFileSync(
    join(folder, 'other.jpg'),
    await sharp(photo).negate().modulate({ hue: 40 }).rotate(45).jpeg().toBuffer(),
  );
  writeFileSync(join(folder, 'cut.jpg'), photo.subarray(0, 900));
  writeFileSync(join(folder, 'page.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  const { kept } = await readLook(sharp(photo));
  writeFileSync(
    join(folder, 'list.txt'),
    kept.map((one, at) => `${one},${at},2026-01-01T00:00:00+0000,known`).join('\n'),
  );
});

/** Runs the command over lines; its answers by id, its messages and its exit status. */
async function screen(lines: readonly (string | object)[], ...args: string[]) {
  const file = join(folder, 'items.ndjson');
  writeFileSync(file, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  let out = '';
  let err = '';
  const into = (add: (text: string) => void) => ({ write: add });
  const streams = {
    out: into((text) => {
      out += text;
    }),
    err: into((text) => {
      err += text;
    }),
  };
  const status = await screenCommand([file, ...args], streams, screenEdge());
  const answers = out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  return { status, answers, err };
}

test('a line in is a line out, in order, with its id, verdict and reasons; exit 1 says that something is refused', async () => {
  const { status, answers } = await screen([
    { id: 'a', text: 'Anna & Max 2026' },
    { id: 2, text: 'f u c k you', locale: 'en' },
    { id: 'c', text: 'Nike' },
  ]);
  expect(status).toBe(1);
  expect(answers).toMatchObject([
    { id: 'a', verdict: 'allow', reasons: [] },
    { id: 2, verdict: 'refuse', reasons: [{ code: 'offensive', evidence: 'f u c k' }] },
    { id: 'c', verdict: 'hold', reasons: [{ code: 'ip', evidence: 'Nike', span: [0, 4] }] },
  ]);
});

test('a span counts UTF-16 units of the text as given', async () => {
  const { answers } = await screen([{ id: 1, text: '🎂 card 4111 1111 1111 1111' }]);
  const [reason] = answers[0].reasons;
  expect(reason).toMatchObject({ code: 'personal-data', span: [8, 27] });
});

test('what only waits for a person is no failure: exit 0', async () => {
  expect((await screen([{ id: 1, text: 'Nike' }])).status).toBe(0);
});

test('a line that is not as described is invalid and named, and the rest is judged', async () => {
  const { status, answers } = await screen([
    'no json',
    { text: 'without id' },
    { id: 3, text: 'both', image: 'photo.jpg' },
    { id: 4, image: 'missing.jpg' },
    { id: 5, text: 7 },
    { id: 6, text: 'Grandma' },
  ]);
  expect(status).toBe(1);
  expect(answers.map(({ verdict }) => verdict)).toEqual([...Array(5).fill('invalid'), 'allow']);
  expect(answers[3].errors[0]).toEqual({ path: '/image', message: 'The file missing.jpg cannot be read.' });
});

test('pictures are looked up in the lists given, and what is no whole picture is malformed', async () => {
  const lines = ['photo.jpg', 'other.jpg', 'cut.jpg', 'page.svg'].map((image) => ({ id: image, image }));
  const { answers } = await screen(lines, '--block-list', join(folder, 'list.txt'));
  expect(answers).toMatchObject([
    { id: 'photo.jpg', verdict: 'refuse', reasons: [{ code: 'listed-image' }] },
    { id: 'other.jpg', verdict: expect.stringMatching(/allow|hold/) },
    { id: 'cut.jpg', verdict: 'refuse', reasons: [{ code: 'malformed' }] },
    { id: 'page.svg', verdict: 'refuse', reasons: [{ code: 'malformed' }] },
  ]);
}, 180_000);

test('what cannot be judged at all ends with 2 and a sentence, never a stack trace', async () => {
  let err = '';
  const add = (text: string) => {
    err += text;
    return true;
  };
  const streams = { out: { write: () => true }, err: { write: add } };
  expect(await screenCommand([join(folder, 'nothing.ndjson')], streams, screenEdge())).toBe(2);
  expect(err).toMatch(/^Cannot screen: there is no file/);
  expect(err).not.toMatch(/ at .*:\d+/);
  expect(await screenCommand(['--colour'], streams, screenEdge())).toBe(2);
  expect(await screenCommand(['a', 'b'], streams, screenEdge())).toBe(2);
});

test('without a file the lines come from standard input', async () => {
  let out = '';
  const add = (text: string) => {
    out += text;
    return true;
  };
  const streams = { out: { write: add }, err: { write: () => true } };
  const edge = { ...screenEdge(), input: Readable.from(['{"id":1,"text":"Oma"}\n']) };
  expect(await screenCommand([], streams, edge)).toBe(0);
  expect(JSON.parse(out)).toEqual({ id: 1, verdict: 'allow', reasons: [] });
});
