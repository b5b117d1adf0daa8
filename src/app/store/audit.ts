import type * as r from '../records/index.ts';

/** The log: entries, their chain, and the checkpoints over it. */
export interface AuditStore {
  insertAudit(entry: r.AuditRecord): Promise<void>;
  insertAudits(entries: readonly r.AuditRecord[]): Promise<void>;
  auditPage(before: number | undefined, limit: number): Promise<(r.AuditRecord & { seq: number })[]>;
  /** Lets one sequencer in at a time, until the transaction ends. */
  lockAuditChain(): Promise<void>;
  /** The oldest entries that wait for their place in the chain. */
  queuedAudit(limit: number): Promise<(r.AuditRecord & { n: number })[]>;
  lastLink(): Promise<{ seq: number; hash: string } | undefined>;
  /** The nodes at these places of the Merkle tree. */
  auditNodes(
    places: readonly { level: number; index: number }[],
  ): Promise<{ level: number; index: number; hash: Uint8Array }[]>;
  /** Gives queued entries their places and grows the tree. */
  chainAudit(
    links: readonly { seq: number; entryId: string; hash: string }[],
    nodes: readonly { level: number; index: number; hash: Uint8Array }[],
    /** Their numbers in the queue. */
    ns: readonly number[],
  ): Promise<void>;
  insertCheckpoint(checkpoint: r.CheckpointRecord): Promise<void>;
  lastCheckpoint(): Promise<r.CheckpointRecord | undefined>;
  allCheckpoints(): Promise<r.CheckpointRecord[]>;
  /** Chained entries from a place on, in order, with their hashes. */
  chainedAudit(from: number, limit: number): Promise<(r.AuditRecord & { seq: number; hash: string })[]>;
}
