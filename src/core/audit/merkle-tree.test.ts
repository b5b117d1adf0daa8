import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  appendLeaf,
  consistencyProof,
  consistencyRanges,
  EMPTY_EDGE,
  edgeRoot,
  inclusionProof,
  inclusionRanges,
  leafHash,
  type NodeReader,
  nodesOfRange,
  treeRoot,
  verifyConsistency,
  verifyInclusion,
} from './index.ts';

// The reference vectors of certificate-transparency (merkle_tree_test), as later logs carry them on.
const LEAVES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const A = '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7';
const B = '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e';
const C = '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4';
const D = 'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b';
const E = 'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0';
const F = '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a';
const G = 'b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f';
const INCLUSION: [index: number, size: number, proof: string[]][] = [
  [0, 1, []],
  [0, 8, [A, B, C]],
  [5, 8, [D, E, ROOTS[4]!]],
  [2, 3, [ROOTS[2]!]],
  [1, 5, [ROOTS[1]!, B, D]],
];
const CONSISTENCY: [oldSize: number, size: number, proof: string[]][] = [
  [1, 1, []],
  [1, 8, [A, B, C]],
  [6, 8, [F, E, ROOTS[4]!]],
  [2, 5, [B, D]],
  [6, 7, [F, G, ROOTS[4]!]],
];

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'hex'));

/** A log as its table of nodes would hold it. */
function grow(data: readonly Uint8Array[]): { read: NodeReader; roots: string[] } {
  const stored = new Map<string, Uint8Array>();
  let edge = EMPTY_EDGE;
  const roots = [hex(edgeRoot(edge))];
  for (const one of data) {
    const grown = appendLeaf(edge, leafHash(one));
    for (const { level, index, hash } of grown.completed) stored.set(`${level}/${index}`, hash);
    edge = grown.edge;
    roots.push(hex(edgeRoot(edge)));
  }
  const read: NodeReader = ({ level, index }) => {
    const hash = stored.get(`${level}/${index}`);
    if (hash === undefined) throw new Error(`No node ${level}/${index}`);
    return hash;
  };
  return { read, roots };
}

const reference = grow(LEAVES.map(bytes));

test('the roots are those of the reference, grown leaf by leaf and read back', () => {
  expect(reference.roots).toEqual(ROOTS);
  expect(ROOTS.map((_, size) => hex(treeRoot(size, reference.read)))).toEqual(ROOTS);
});

test('inclusion proofs are those of the reference', () => {
  for (const [index, size, proof] of INCLUSION) {
    expect(inclusionProof(index, size, reference.read).map(hex)).toEqual(proof);
    expect(verifyInclusion(leafHash(bytes(LEAVES[index]!)), index, size, proof.map(bytes), bytes(ROOTS[size]!))).toBe(
      true,
    );
  }
});

test('consistency proofs are those of the reference', () => {
  for (const [oldSize, size, proof] of CONSISTENCY) {
    expect(consistencyProof(oldSize, size, reference.read).map(hex)).toEqual(proof);
    expect(verifyConsistency(oldSize, size, proof.map(bytes), bytes(ROOTS[oldSize]!), bytes(ROOTS[size]!))).toBe(true);
  }
});

/** The tree by the letter of RFC 6962, 2.1, with Node's hash. */
function definition(data: readonly Uint8Array[]): Buffer {
  const sha = (...parts: Uint8Array[]) =>
    parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
  if (data.length === 0) return sha();
  if (data.length === 1) return sha(Uint8Array.of(0), data[0]!);
  let k = 1;
  while (k * 2 < data.length) k *= 2;
  return sha(Uint8Array.of(1), definition(data.slice(0, k)), definition(data.slice(k)));
}

const log = Array.from({ length: 70 }, (_, index) => Uint8Array.of(index, index * 3));
const grown = grow(log);

test('every root up to 70 leaves is that of the definition', () => {
  for (let size = 0; size <= log.length; size += 1) expect(grown.roots[size]).toBe(hex(definition(log.slice(0, size))));
});

test('every leaf of every tree up to 70 leaves is proved, and no other leaf, place, size or root by that proof', () => {
  for (let size = 1; size <= log.length; size += 1) {
    const root = bytes(grown.roots[size]!);
    for (let index = 0; index < size; index += 1) {
      const proof = inclusionProof(index, size, grown.read);
      const leaf = leafHash(log[index]!);
      expect(verifyInclusion(leaf, index, size, proof, root)).toBe(true);
      const wrong = [
        verifyInclusion(leafHash(Uint8Array.of(255)), index, size, proof, root),
        verifyInclusion(leaf, index === 0 ? size - 1 : index - 1, size, proof, root) && size > 1,
        verifyInclusion(leaf, size, size, proof, root),
        verifyInclusion(leaf, index, size, [...proof, root], root),
        verifyInclusion(leaf, index, size, [root, ...proof], root),
        proof.length > 0 && verifyInclusion(leaf, index, size, proof.slice(1), root),
        proof.length > 0 && verifyInclusion(leaf, index, size, proof.slice(0, -1), root),
        verifyInclusion(leaf, index, size, proof, bytes(grown.roots[size - 1]!)),
      ];
      expect(wrong).toEqual(wrong.map(() => false));
    }
  }
});

test('every two sizes up to 70 are proved consistent, and a log that was rewritten is not', () => {
  const rewritten = grow(log.map((leaf, index) => (index === 4 ? Uint8Array.of(99) : leaf)));
  for (let size = 1; size <= log.length; size += 1) {
    for (let oldSize = 1; oldSize <= size; oldSize += 1) {
      const [oldRoot, root] = [bytes(grown.roots[oldSize]!), bytes(grown.roots[size]!)];
      const proof = consistencyProof(oldSize, size, grown.read);
      expect(verifyConsistency(oldSize, size, proof, oldRoot, root)).toBe(true);
      expect(verifyConsistency(oldSize, size, [...proof, root], oldRoot, root)).toBe(false);
      if (proof.length > 0) expect(verifyConsistency(oldSize, size, proof.slice(0, -1), oldRoot, root)).toBe(false);
      if (oldSize < size) expect(verifyConsistency(oldSize, size, proof, root, oldRoot)).toBe(false);
      if (oldSize > 4) {
        const forged = consistencyProof(oldSize, size, rewritten.read);
        expect(verifyConsistency(oldSize, size, forged, oldRoot, bytes(rewritten.roots[size]!))).toBe(false);
      }
    }
  }
});

test('one changed bit of a proof is never accepted', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 70 }), fc.nat(), fc.nat(), fc.nat(255), (size, pick, place, bit) => {
      const index = pick % size;
      const proof = inclusionProof(index, size, grown.read).map((hash) => Uint8Array.from(hash));
      const step = proof[place % proof.length]!;
      step[bit >> 3]! ^= 1 << (bit & 7);
      expect(verifyInclusion(leafHash(log[index]!), index, size, proof, bytes(grown.roots[size]!))).toBe(false);
    }),
  );
});

test('sizes that are no sizes are refused, not looped over', () => {
  const root = bytes(ROOTS[1]!);
  for (const size of [Number.NaN, Number.POSITIVE_INFINITY, -1, 0, 1.5, 2 ** 60]) {
    expect(verifyInclusion(root, size, size, [], root)).toBe(false);
    expect(verifyInclusion(root, 0, size, [], root)).toBe(false);
    expect(verifyConsistency(1, size, [], root, root)).toBe(false);
    expect(verifyConsistency(size, 8, [], root, root)).toBe(false);
  }
});

test('a proof over a thousand million leaves reads a few dozen nodes', () => {
  const size = 1_000_000_007;
  const nodes = inclusionRanges(123_456_789, size).flatMap(nodesOfRange);
  expect(nodes.length).toBeLessThan(60);
  expect(consistencyRanges(999_999_937, size).flatMap(nodesOfRange).length).toBeLessThan(60);
  const leaves = nodes.reduce((sum, { level }) => sum + 2 ** level, 0);
  expect(leaves).toBe(size - 1);
});
