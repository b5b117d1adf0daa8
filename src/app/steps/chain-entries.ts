import {
  type AuditEntry,
  appendLeaf,
  CHAIN_START,
  edgeRoot,
  entryHash,
  entryLeaf,
  nodesOfRange,
  signCheckpoint,
  type TreeEdge,
  type TreeNode,
} from '../../core/audit/index.ts';
import type { AuditRecord, CheckpointRecord, Ports, Store } from '../ports.ts';

/** How many entries one transaction chains. */
const BATCH = 500;

/**
 * Gives every entry that waits its place in the hash chain and in the Merkle tree, and signs a checkpoint over the tree.
 * Acts write their entries side by side, in their own transactions; only this puts them in one row, one process at a time.
 */
export async function chainEntries(
  ports: Pick<Ports, 'transactions' | 'world' | 'signing' | 'settings'>,
): Promise<void> {
  for (let chained = BATCH; chained === BATCH; ) {
    chained = await ports.transactions.run({ kind: 'system' }, (store) => chainBatch(ports, store));
  }
}

async function chainBatch(ports: Pick<Ports, 'world' | 'signing' | 'settings'>, store: Store): Promise<number> {
  await store.lockAuditChain();
  const waiting = await store.queuedAudit(BATCH);
  if (waiting.length === 0) return 0;
  let position = (await store.lastLink()) ?? CHAIN_START;
  let edge = await readEdge(store, position.seq);
  const links = [];
  const nodes: TreeNode[] = [];
  for (const record of waiting) {
    const seq = position.seq + 1;
    const hash = entryHash(position.hash, entryOf(record, seq));
    links.push({ seq, entryId: record.id, hash });
    const grown = appendLeaf(edge, entryLeaf(hash));
    nodes.push(...grown.completed);
    edge = grown.edge;
    position = { seq, hash };
  }
  await store.chainAudit(
    links,
    nodes,
    waiting.map(({ n }) => n),
  );
  await store.insertCheckpoint(checkpointOf(ports, edge));
  return waiting.length;
}

/** A stored entry at its place in the chain, as it is hashed. */
export function entryOf(record: AuditRecord, seq: number): AuditEntry {
  const { id, actorKind, actorId, act, subjectKind, subjectId, detail } = record;
  return { seq, id, at: record.at.toISOString(), actorKind, actorId, act, subjectKind, subjectId, detail };
}

async function readEdge(store: Store, size: number): Promise<TreeEdge> {
  const places = nodesOfRange([0, size]);
  const found = await store.auditNodes(places);
  const nodes = places.map((place) => {
    const node = found.find((one) => one.level === place.level && one.index === place.index);
    if (!node) throw new Error(`The audit tree misses its node ${place.level}/${place.index}`);
    return { ...place, hash: new Uint8Array(node.hash) };
  });
  return { size, nodes };
}

function checkpointOf(ports: Pick<Ports, 'world' | 'signing' | 'settings'>, edge: TreeEdge): CheckpointRecord {
  const root = edgeRoot(edge);
  const note = signCheckpoint({ origin: ports.settings.logOrigin, size: edge.size, root }, ports.signing);
  return { size: edge.size, root, note, createdAt: ports.world.now() };
}
