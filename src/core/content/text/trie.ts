/** A prefix tree over UTF-16 units in three typed arrays: one step costs one probe, whatever the script. */
export interface Trie<T> {
  /** The node after `unit`, or -1. The root is 0. */
  child(node: number, unit: number): number;
  /** Whether a word may begin with these two units; seldom true for one that does not. */
  mayBegin(first: number, second: number): boolean;
  /** What ends at this node. */
  ends(node: number): readonly T[] | undefined;
}

/** Places for the first two units of words, by a hash. */
const BEGINNINGS = 1 << 13;

function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e5) + second) & (BEGINNINGS - 1);
}

/** Builds a trie from words and what they stand for. */
export function buildTrie<T>(words: Iterable<readonly [string, T]>): Trie<T> {
  const nodes: { readonly next: Map<number, number>; ends?: T[] }[] = [{ next: new Map() }];
  let edges = 0;
  for (const [word, value] of words) {
    let node = 0;
    for (let index = 0; index < word.length; index++) {
      const unit = word.charCodeAt(index);
      let next = nodes[node]!.next.get(unit);
      if (next === undefined) {
        next = nodes.push({ next: new Map() }) - 1;
        nodes[node]!.next.set(unit, next);
        edges++;
      }
      node = next;
    }
    const end = nodes[node]!;
    end.ends ??= [];
    end.ends.push(value);
  }
  return freeze(nodes, edges);
}

function freeze<T>(nodes: readonly { next: Map<number, number>; ends?: T[] }[], edges: number): Trie<T> {
  let size = 16;
  while (size < edges * 3) size *= 2;
  const mask = size - 1;
  const parents = new Int32Array(size).fill(-1);
  const units = new Uint16Array(size);
  const children = new Int32Array(size);
  const slot = (node: number, unit: number): number => {
    const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit + 1, 0x85ebca6b);
    return (mixed ^ (mixed >>> 15)) & mask;
  };
  const ends = new Array<readonly T[] | undefined>(nodes.length);
  const beginnings = new Uint8Array(BEGINNINGS);
  for (const [first, child] of nodes[0]!.next)
    for (const second of nodes[child]!.next.keys()) beginnings[pairOf(first, second)] = 1;
  for (const [node, { next, ends: here }] of nodes.entries()) {
    ends[node] = here;
    for (const [unit, child] of next) {
      let at = slot(node, unit);
      while (parents[at] !== -1) at = (at + 1) & mask;
      parents[at] = node;
      units[at] = unit;
      children[at] = child;
    }
  }
  return {
    child(node, unit) {
      let at = slot(node, unit);
      while (parents[at] !== -1) {
        if (parents[at] === node && units[at] === unit) return children[at]!;
        at = (at + 1) & mask;
      }
      return -1;
    },
    mayBegin: (first, second) => beginnings[pairOf(first, second)] === 1,
    ends: (node) => ends[node],
  };
}
