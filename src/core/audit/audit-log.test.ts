import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type AuditEntry,
  appendLeaf,
  CHAIN_START,
  type ChainedEntry,
  type Checkpoint,
  checkpointText,
  EMPTY_EDGE,
  edgeRoot,
  entryHash,
  entryLeaf,
  logVerifier,
  openNote,
  signCheckpoint,
  signNote,
  verifyChain,
  verifyCheckpoint,
} from './index.ts';

function entry(seq: number, act = 'order-placed'): AuditEntry {
  return {
    seq,
    id: `0198b9a4-7c00-7000-8000-${String(seq).padStart(12, '0')}`,
    at: `2026-05-01T12:00:${String(seq % 60).padStart(2, '0')}.000Z`,
    actorKind: 'buyer',
    actorId: null,
    act,
    subjectKind: 'order',
    subjectId: '0198b9a4-7c00-7000-8000-000000000001',
    detail: { quantity: seq },
  };
}

function chain(entries: readonly AuditEntry[]): ChainedEntry[] {
  let hash = CHAIN_START.hash;
  return entries.map((one) => {
    hash = entryHash(hash, one);
    return { entry: one, hash };
  });
}

const log = chain(Array.from({ length: 20 }, (_, index) => entry(index + 1)));

function checkpointAt(entries: readonly ChainedEntry[], size: number): Checkpoint {
  const edge = entries.slice(0, size).reduce((grown, one) => appendLeaf(grown, entryLeaf(one.hash)).edge, EMPTY_EDGE);
  return { origin: 'monogram.example/audit', size, root: edgeRoot(edge) };
}

function verify(entries: readonly ChainedEntry[], checkpoints: readonly Checkpoint[]) {
  const verifier = logVerifier(checkpoints);
  for (const one of entries) {
    const broken = verifier.add(one);
    if (broken !== undefined) return { ok: false, error: broken };
  }
  return verifier.finish();
}

test('an untouched log holds, whole and from any place on', () => {
  expect(verifyChain(log)).toEqual({ ok: true, value: { seq: 20, hash: log[19]!.hash } });
  expect(verifyChain(log.slice(7), { seq: 7, hash: log[6]!.hash })).toMatchObject({ ok: true, value: { seq: 20 } });
  expect(verifyChain([])).toEqual({ ok: true, value: CHAIN_START });
});

test('the hash of an entry is the SHA-256 of its line as written down', () => {
  // sha256sum over the three lines, written by hand.
  expect(entryHash(CHAIN_START.hash, entry(1))).toBe(
    '3fdc74db4eea9dde7120b3834ad4146dbe32cdac245e65897f33b46801ade108',
  );
});

test('any one changed, removed, doubled or moved entry is named', () => {
  const change: { [K in keyof AuditEntry]: AuditEntry[K] } = { ...entry(99), actorId: 'x', detail: { quantity: -1 } };
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 18 }),
      fc.constantFrom('at', 'act', 'detail', 'actorId', 'id'),
      (place, field) => {
        const seq = place + 1;
        const value = field === 'act' ? 'nothing-happened' : change[field as keyof AuditEntry];
        const changed = log.with(place, { ...log[place]!, entry: { ...log[place]!.entry, [field]: value } });
        expect(verifyChain(changed)).toMatchObject({ ok: false, error: { seq, what: 'changed' } });
        expect(verifyChain(log.toSpliced(place, 1))).toMatchObject({ ok: false, error: { seq, what: 'missing' } });
        expect(verifyChain(log.toSpliced(place, 0, log[place]!))).toMatchObject({ error: { seq, what: 'unexpected' } });
        const swapped = log.with(place, log[place + 1]!).with(place + 1, log[place]!);
        expect(verifyChain(swapped)).toMatchObject({ ok: false, error: { seq, what: 'missing' } });
      },
    ),
  );
});

test('who rewrites an entry and every hash after it is caught by the checkpoint signed before', () => {
  const forged = chain(log.map((one) => (one.entry.seq === 9 ? entry(9, 'nothing-happened') : one.entry)));
  expect(verifyChain(forged).ok).toBe(true);
  const checkpoints = [checkpointAt(log, 5), checkpointAt(log, 12), checkpointAt(log, 20)];
  expect(verify(log, checkpoints)).toMatchObject({ ok: true, value: { seq: 20 } });
  expect(verify(forged, checkpoints)).toMatchObject({ error: { seq: 6, what: 'changed', message: /entries 6 to 12/ } });
});

test('who cuts the end off is caught by the checkpoint', () => {
  expect(verify(log.slice(0, 15), [checkpointAt(log, 18)])).toMatchObject({ error: { seq: 16, what: 'missing' } });
});

// The key pair of RFC 8410, section 10.
const PRIVATE = createPrivateKey(
  '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC\n-----END PRIVATE KEY-----\n',
);
const pem = createPublicKey(PRIVATE).export({ type: 'spki', format: 'pem' }).toString();
const signing = { publicKeyPem: () => pem, sign: (message: Uint8Array) => sign(null, message, PRIVATE) };

test('a signed checkpoint is read back, and nothing else passes for one', () => {
  const checkpoint = checkpointAt(log, 12);
  const note = signCheckpoint(checkpoint, signing);
  expect(note.startsWith(checkpointText(checkpoint))).toBe(true);
  expect(verifyCheckpoint(note, checkpoint.origin, pem)).toEqual({ ok: true, value: checkpoint });
  expect(verifyCheckpoint(note, 'another.example/audit', pem).ok).toBe(false);
  for (let at = 0; at < note.length; at += 1) {
    const changed = `${note.slice(0, at)}${note[at] === '1' ? '2' : '1'}${note.slice(at + 1)}`;
    expect(verifyCheckpoint(changed, checkpoint.origin, pem).ok, changed).toBe(false);
  }
  const other = signNote('monogram.example/audit\nmany\n', 'monogram.example/audit', publicKey(), signing.sign);
  expect(verifyCheckpoint(other, checkpoint.origin, pem)).toMatchObject({ ok: false });
  fc.assert(fc.property(fc.string(), (text) => !verifyCheckpoint(text, checkpoint.origin, pem).ok));
});

const publicKey = (): Uint8Array =>
  Uint8Array.from(createPublicKey(PRIVATE).export({ type: 'spki', format: 'der' }).subarray(12));

test("a note of Go's sumdb is opened, and its key writes the same note again", () => {
  // The example of golang.org/x/mod/sumdb/note.
  const text = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
  const note = `${text}\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n`;
  const key = Buffer.from('ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW', 'base64').subarray(1);
  const seed = Buffer.from('AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz', 'base64').subarray(1);
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
  const secret = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  expect(openNote(note, 'PeterNeumann', key)).toBe(text);
  expect(signNote(text, 'PeterNeumann', key, (message) => sign(null, message, secret))).toBe(note);
  expect(openNote(note, 'PeterNeuman', key)).toBeUndefined();
});
