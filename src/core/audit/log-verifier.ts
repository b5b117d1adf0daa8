import { hexToBytes } from '@noble/hashes/utils.js';
import { fail, ok, type Result } from '../kernel/index.ts';
import type { Checkpoint } from './checkpoint.ts';
import { type BrokenEntry, CHAIN_START, type ChainedEntry, type ChainPosition, nextPosition } from './entry-chain.ts';
import { leafHash, sameHash } from './merkle-hash.ts';
import { appendLeaf, EMPTY_EDGE, edgeRoot, type TreeEdge } from './merkle-tree.ts';

/** Checks a whole log, entry by entry, in constant memory. */
export interface LogVerifier {
  /** Takes the next entry; answers what is broken, if it is. */
  add(entry: ChainedEntry): BrokenEntry | undefined;
  /** After the last entry: how far the log goes, or that entries a checkpoint promised are gone. */
  finish(): Result<ChainPosition, BrokenEntry>;
}

/** The bytes of an entry's hash as the tree's leaf. */
export function entryLeaf(hash: string): Uint8Array {
  return leafHash(hexToBytes(hash));
}

/**
 * Verifies a log against its chain and against signed checkpoints (verified before). The chain shows careless changes; who
 * can write the table can also write every hash after the change, and is caught by the first checkpoint that was made
 * before.
 */
export function logVerifier(checkpoints: readonly Checkpoint[]): LogVerifier {
  const waiting = [...checkpoints].sort((a, b) => a.size - b.size);
  let position = CHAIN_START;
  let edge: TreeEdge = EMPTY_EDGE;
  let proved = 0;

  function add(one: ChainedEntry): BrokenEntry | undefined {
    const next = nextPosition(position, one);
    if (!next.ok) return next.error;
    position = next.value;
    edge = appendLeaf(edge, entryLeaf(one.hash)).edge;
    while (waiting[0] !== undefined && waiting[0].size <= edge.size) {
      const checkpoint = waiting.shift()!;
      if (checkpoint.size === edge.size && !sameHash(checkpoint.root, edgeRoot(edge))) {
        const message = `Among entries ${proved + 1} to ${edge.size} one was rewritten with every hash after it: they are not those that the checkpoint of size ${edge.size} signed.`;
        return { seq: proved + 1, what: 'changed', message };
      }
      proved = edge.size;
    }
    return undefined;
  }

  function finish(): Result<ChainPosition, BrokenEntry> {
    const promised = waiting.at(-1);
    if (promised === undefined || promised.size <= position.seq) return ok(position);
    const seq = position.seq + 1;
    const message = `Entries ${seq} to ${promised.size} are missing: a signed checkpoint says that the log had ${promised.size} entries.`;
    return fail({ seq, what: 'missing', message });
  }

  return { add, finish };
}
