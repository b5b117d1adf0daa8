import { createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  appendLeaf,
  CHAIN_START,
  type ChainedEntry,
  EMPTY_EDGE,
  edgeRoot,
  entryHash,
  entryLeaf,
  signCheckpoint,
} from '../core/audit/index.ts';
import { type AuditLogSource, auditCommand } from './audit.ts';

const { privateKey } = generateKeyPairSync('ed25519');
const pem = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString();
const origin = 'monogram.example/audit';

function logOf(acts: readonly string[]): ChainedEntry[] {
  let hash = CHAIN_START.hash;
  return acts.map((act, index) => {
    const at = '2026-05-01T12:00:00.000Z';
    const entry = {
      seq: index + 1,
      id: `${index}`,
      at,
      actorKind: 'system',
      actorId: null,
      act,
      subjectKind: 'order',
      subjectId: '1',
      detail: {},
    };
    hash = entryHash(hash, entry);
    return { entry, hash };
  });
}

function noteOver(log: readonly ChainedEntry[]): string {
  const edge = log.reduce((grown, one) => appendLeaf(grown, entryLeaf(one.hash)).edge, EMPTY_EDGE);
  const checkpoint = { origin, size: log.length, root: edgeRoot(edge) };
  return signCheckpoint(checkpoint, { publicKeyPem: () => pem, sign: (message) => sign(null, message, privateKey) });
}

async function run(
  args: string[],
  log: readonly ChainedEntry[],
  notes: string[],
  open?: () => Promise<AuditLogSource>,
) {
  const said = { out: '', err: '', closed: 0 };
  const source: AuditLogSource = {
    origin,
    publicKeyPem: () => pem,
    async *entries() {
      yield* log;
    },
    checkpoints: async () => notes,
    close: async () => {
      said.closed += 1;
    },
  };
  const streams = {
    out: { write: (text: string) => (said.out += text) },
    err: { write: (text: string) => (said.err += text) },
  };
  const status = await auditCommand(args, streams, open ?? (async () => source));
  return { status, ...said };
}

const log = logOf(['terms-published', 'seller-approved', 'order-placed', 'order-shipped', 'erasure-certified']);

test('an untouched log holds', async () => {
  expect(await run(['verify'], log, [noteOver(log.slice(0, 3)), noteOver(log)])).toMatchObject({
    status: 0,
    closed: 1,
    out: expect.stringMatching(/holds: 5 entries.*2 signed checkpoints/),
  });
  expect(await run(['verify'], [], [])).toMatchObject({ status: 0, out: expect.stringMatching(/0 entries/) });
});

test('the first changed, missing or cut-off entry is named', async () => {
  const changed = log.with(2, { ...log[2]!, entry: { ...log[2]!.entry, act: 'order-cancelled' } });
  expect(await run(['verify'], changed, [])).toMatchObject({
    status: 1,
    out: expect.stringMatching(/^Broken at entry 3: .*was changed/),
  });
  expect(await run(['verify'], log.toSpliced(1, 2), [])).toMatchObject({
    status: 1,
    out: expect.stringMatching(/^Broken at entry 2: Entries 2 to 3 are missing/),
  });
  expect(await run(['verify'], log.slice(0, 2), [noteOver(log)])).toMatchObject({
    status: 1,
    out: expect.stringMatching(/^Broken at entry 3: Entries 3 to 5 are missing/),
  });
  const forged = logOf(log.map(({ entry }) => (entry.seq === 4 ? 'order-cancelled' : entry.act)));
  expect(await run(['verify'], forged, [noteOver(log.slice(0, 3)), noteOver(log)])).toMatchObject({
    status: 1,
    out: expect.stringMatching(/^Broken at entry 4: Among entries 4 to 5/),
  });
});

test('a checkpoint that this program did not sign is itself a break', async () => {
  const note = noteOver(log).replace('\n5\n', '\n4\n');
  expect(await run(['verify'], log, [note])).toMatchObject({
    status: 1,
    out: expect.stringMatching(/not signed by the key/),
  });
});

test('a log that cannot be read is said without a stack trace, and wrong arguments get the usage', async () => {
  const refused = () => Promise.reject(new Error('connection refused at 127.0.0.1:5432'));
  expect(await run(['verify'], [], [], refused)).toEqual({
    status: 2,
    out: '',
    err: 'Cannot read the audit log: connection refused at 127.0.0.1:5432\n',
    closed: 0,
  });
  for (const args of [[], ['prove'], ['verify', 'now']]) {
    expect(await run(args, [], [])).toMatchObject({ status: 2, err: expect.stringMatching(/^Usage/) });
  }
});
