import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import type { ListedPictureRecord, TakenPicture } from '../../app/ports.ts';
import {
  DEFAULT_SETTINGS,
  type PictureClassifier,
  type ScreeningSettings,
  type TextReader,
} from '../../core/content/index.ts';
import { httpClassifier, openPictureLists, parseBlockList, pictureJudges, tesseractReader } from './index.ts';

const hex = (seed: number): string => {
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 24;
  };
  return Array.from({ length: 32 }, () => next().toString(16).padStart(2, '0')).join('');
};
/** The same but for some bits of its first digits. */
const near = (one: string, bits: number): string =>
  Array.from(one, (digit, at) => (at < bits ? (Number.parseInt(digit, 16) ^ 1).toString(16) : digit)).join('');
const look = (...lookUp: string[]) => ({ lookUp, kept: lookUp });

/** An own list as the database would give it. */
function ownList() {
  const entries: ListedPictureRecord[] = [];
  return {
    add(id: string, fingerprints: string[], sha256: string | null = null) {
      entries.push({
        id: id as ListedPictureRecord['id'],
        fingerprints,
        sha256,
        origin: 'notice',
        sourceId: null,
        reason: 'notice upheld',
        addedBy: 'operator',
        addedAt: new Date(0),
        withdrawnAt: null,
        change: entries.length + 1,
      });
    },
    withdraw(id: string) {
      const at = entries.findIndex((one) => one.id === id);
      entries.push({ ...entries[at]!, withdrawnAt: new Date(1), change: entries.length + 1 });
    },
    store: {
      listedSince: async (change: number, limit: number) =>
        entries.filter((one) => one.change > change).slice(0, limit),
    },
  };
}

test('a picture within 31 bits of a listed one is found, in a file or in the own list, and none farther away', async () => {
  const { pictures } = parseBlockList(`${hex(1)},a1,2026-01-01T00:00:00+0000,known`, 'file.txt');
  const lists = openPictureLists(pictures);
  const own = ownList();
  own.add('own-1', [hex(2), hex(3)]);
  expect(await lists.find(own.store, look(hex(9), near(hex(1), 31)), 'x')).toEqual({
    list: 'file.txt',
    id: 'a1',
    distance: 31,
    category: 'known',
  });
  expect(await lists.find(own.store, look(near(hex(3), 4)), 'x')).toEqual({
    list: 'own',
    id: 'own-1',
    distance: 4,
    category: null,
  });
  expect(await lists.find(own.store, look(near(hex(1), 32)), 'x')).toBeUndefined();
});

test('what is added to the own list is found by the next search, by its bytes too; what is withdrawn is found no more', async () => {
  const lists = openPictureLists([]);
  const own = ownList();
  expect(await lists.find(own.store, look(hex(5)), 'f00d')).toBeUndefined();
  own.add('later', [hex(5)], 'f00d');
  expect(await lists.find(own.store, look(hex(5)), 'x')).toMatchObject({ id: 'later' });
  expect(await lists.find(own.store, look(), 'f00d')).toEqual({
    list: 'own',
    id: 'later',
    distance: 0,
    category: null,
  });
  own.withdraw('later');
  expect(await lists.find(own.store, look(hex(5)), 'f00d')).toBeUndefined();
});

test('a long own list is searched as exactly as a short one', async () => {
  const lists = openPictureLists([]);
  const own = ownList();
  for (let at = 0; at < 6000; at++) own.add(`own-${at}`, [hex(at + 100)]);
  await lists.find(own.store, look(), 'x');
  own.add('after', [hex(50)]);
  for (const [at, wanted] of [
    [0, 'own-0'],
    [5999, 'own-5999'],
  ] as const)
    expect(await lists.find(own.store, look(near(hex(at + 100), 20)), 'x')).toEqual({
      list: 'own',
      id: wanted,
      distance: 20,
      category: null,
    });
  expect(await lists.find(own.store, look(near(hex(50), 9)), 'x')).toMatchObject({ id: 'after' });
});

const picture: TakenPicture = {
  mediaType: 'image/png',
  bytes: new Uint8Array([1, 2]),
  width: 10,
  height: 10,
  notes: [],
};
const judging = (
  parts: { reader?: TextReader; classifiers?: PictureClassifier[]; screening?: () => Promise<ScreeningSettings> },
  limit = 50,
) =>
  pictureJudges({
    ...parts,
    limit,
    shrink: async (bytes) => ({ bytes }),
    digest: (bytes) => String(bytes),
  }).judge(picture);

test('a reader that fails and a classifier that never answers hold the picture', async () => {
  const reader = { name: 'reader', read: () => Promise.reject(new Error('out of order')) };
  const silent = { name: 'judge', classify: () => new Promise<never>(() => {}) };
  for (const parts of [{ reader }, { classifiers: [silent] }])
    expect(await judging(parts)).toMatchObject([{ verdict: 'hold', code: 'not-screened' }]);
});

test('words read in a picture are refused when they are sure, held when they are short, and pass when they are ordinary', async () => {
  const reads = (text: string) => judging({ reader: { name: 'reader', read: async () => text } });
  expect(await reads('SPECIAL OFFER')).toEqual([]);
  expect(await reads('MOTHERFUCKER')).toMatchObject([{ code: 'offensive', verdict: 'refuse' }]);
  expect(await reads('fuck')).toMatchObject([{ code: 'offensive', verdict: 'hold' }]);
});

test('words of the operator are found in a picture too', async () => {
  const own = {
    language: 'any',
    version: 'own-1/0',
    source: 'The operator',
    licence: 'none',
    words: { ip: { refuse: 'zorblax' } },
  };
  const reader = { name: 'reader', read: async () => 'TEAM ZORBLAX' };
  const screening = async () => ({ ...DEFAULT_SETTINGS, ownLists: [own] });
  expect(await judging({ reader })).toEqual([]);
  expect(await judging({ reader, screening })).toMatchObject([{ code: 'ip', verdict: 'refuse' }]);
});

test('a tesseract that is not there holds the picture', async () => {
  expect(await judging({ reader: tesseractReader({ program: '/nowhere/tesseract' }) })).toMatchObject([
    { code: 'not-screened', verdict: 'hold' },
  ]);
});

const answers: Record<string, [number, string]> = {
  '/allow': [200, '{"verdict":"allow"}'],
  '/refuse': [200, '{"verdict":"refuse","label":"weapon"}'],
  '/broken': [500, 'no'],
  '/nonsense': [200, '<html>'],
  '/odd': [200, '{"verdict":"maybe"}'],
};
const server = createServer((request, response) => {
  const [status, body] = answers[request.url!] ?? [404, ''];
  // "/slow" is never answered.
  if (request.url !== '/slow') response.writeHead(status).end(body);
});
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const HELD = { code: 'not-screened', verdict: 'hold' };
const ANSWERED: [string, object[]][] = [
  ['/allow', []],
  ['/refuse', [{ code: 'classifier', verdict: 'refuse', evidence: expect.stringContaining('weapon') }]],
  ['/broken', [HELD]],
  ['/nonsense', [HELD]],
  ['/odd', [HELD]],
  ['/slow', [HELD]],
];
test.each(ANSWERED)('an outside classifier that answers as %s does', async (path, expected) => {
  const address = new URL(path, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const found = await judging({ classifiers: [httpClassifier(address)] }, path === '/slow' ? 100 : 5000);
  expect(found).toHaveLength(expected.length);
  expect(found).toMatchObject(expected);
});

test('broken entries of a block list are named and the rest kept', () => {
  const hash = 'f'.repeat(64);
  const json = JSON.stringify({
    data: [
      { id: '1', type: 'HASH_PDQ', indicator: hash, tags: ['known'] },
      { id: '2', type: 'HASH_MD5', indicator: 'x' },
      { id: '3' },
    ],
  });
  expect(parseBlockList(json, 'list')).toMatchObject({
    pictures: [{ id: '1', category: 'known' }],
    problems: [{ path: '/data/2' }],
  });
});
