import { EMPTY_ROOT, nodeHash } from './merkle-hash.ts';

/** A complete subtree: 2^level leaves from leaf index * 2^level on. Level 0 holds the leaf hashes. */
export interface NodePlace {
  readonly level: number;
  readonly index: number;
}

/** A complete subtree with its hash, as a table of nodes stores it. */
export interface TreeNode extends NodePlace {
  readonly hash: Uint8Array;
}

/** Where the hashes of complete subtrees come from: memory, or rows fetched beforehand. */
export type NodeReader = (place: NodePlace) => Uint8Array;

/** Leaves `from` up to but not including `to`. */
export type LeafRange = readonly [from: number, to: number];

/** The largest power of two smaller than n (RFC 6962, 2.1: k < n <= 2k). Sizes stay below 2^53, so no bit operators. */
function splitOf(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

/** The complete subtrees that make up a range which begins a subtree, from left to right. */
export function nodesOfRange([from, to]: LeafRange): NodePlace[] {
  const places: NodePlace[] = [];
  for (let at = from; at < to; ) {
    let level = 0;
    let size = 1;
    while (at + size * 2 <= to) {
      size *= 2;
      level += 1;
    }
    places.push({ level, index: at / size });
    at += size;
  }
  return places;
}

function hashOfRange(range: LeafRange, read: NodeReader): Uint8Array {
  const hashes = nodesOfRange(range).map(read);
  return hashes.length === 0 ? EMPTY_ROOT : hashes.reduceRight((right, left) => nodeHash(left, right));
}

/** The ranges whose hashes prove that a leaf is in a tree of `size` leaves (RFC 6962, 2.1.1), in the proof's order. Throws unless 0 <= index < size. */
export function inclusionRanges(index: number, size: number): LeafRange[] {
  if (!(Number.isSafeInteger(size) && index >= 0 && index < size))
    throw new RangeError(`No leaf ${index} in a tree of ${size}`);
  const ranges: LeafRange[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const middle = from + splitOf(to - from);
    if (index < middle) {
      ranges.unshift([middle, to]);
      to = middle;
    } else {
      ranges.unshift([from, middle]);
      from = middle;
    }
  }
  return ranges;
}

/** The ranges whose hashes prove that a tree of `size` leaves grew from one of `oldSize` (RFC 6962, 2.1.2), in the proof's order. Throws unless 0 < oldSize <= size. */
export function consistencyRanges(oldSize: number, size: number): LeafRange[] {
  if (!(Number.isSafeInteger(size) && oldSize > 0 && oldSize <= size))
    throw new RangeError(`No tree of ${oldSize} leaves within one of ${size}`);
  const ranges: LeafRange[] = [];
  let [from, to] = [0, size];
  while (to !== oldSize) {
    const middle = from + splitOf(to - from);
    if (oldSize <= middle) {
      ranges.unshift([middle, to]);
      to = middle;
    } else {
      ranges.unshift([from, middle]);
      from = middle;
    }
  }
  // The old tree's root is known to the verifier; any other complete subtree must be told.
  return from === 0 ? ranges : [[from, to], ...ranges];
}

/** The root of the first `size` leaves. */
export function treeRoot(size: number, read: NodeReader): Uint8Array {
  return hashOfRange([0, size], read);
}

/** A proof that leaf `index` is in the tree of `size` leaves. `nodesOfRange` over `inclusionRanges` says which nodes it reads. */
export function inclusionProof(index: number, size: number, read: NodeReader): Uint8Array[] {
  return inclusionRanges(index, size).map((range) => hashOfRange(range, read));
}

/** A proof that the tree of `size` leaves grew from that of `oldSize` by appending only. */
export function consistencyProof(oldSize: number, size: number, read: NodeReader): Uint8Array[] {
  return consistencyRanges(oldSize, size).map((range) => hashOfRange(range, read));
}

/** A tree's right edge: the hashes of its complete subtrees, largest first. All that appending needs to know. */
export interface TreeEdge {
  readonly size: number;
  readonly nodes: readonly TreeNode[];
}

/** The tree without leaves. */
export const EMPTY_EDGE: TreeEdge = { size: 0, nodes: [] };

/** Appends a leaf hash. `completed` are the nodes that will never change again: the leaf and each subtree it filled. Store them to prove later. */
export function appendLeaf(
  edge: TreeEdge,
  leaf: Uint8Array,
): { readonly edge: TreeEdge; readonly completed: TreeNode[] } {
  const nodes = [...edge.nodes];
  let node: TreeNode = { level: 0, index: edge.size, hash: leaf };
  const completed = [node];
  for (let left = nodes.at(-1); left !== undefined && left.level === node.level; left = nodes.at(-1)) {
    node = { level: node.level + 1, index: (node.index - 1) / 2, hash: nodeHash(left.hash, node.hash) };
    completed.push(node);
    nodes.pop();
  }
  nodes.push(node);
  return { edge: { size: edge.size + 1, nodes }, completed };
}

/** The root of the tree with this right edge. */
export function edgeRoot({ nodes }: TreeEdge): Uint8Array {
  return nodes.length === 0
    ? EMPTY_ROOT
    : nodes.map((node) => node.hash).reduceRight((right, left) => nodeHash(left, right));
}
