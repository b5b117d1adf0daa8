import { canonicalJson, fail, ok, type Result, sha256Hex } from '../kernel/index.ts';

/** One act, as the audit log keeps it. `detail` holds ids, states and counts, never content. */
export interface AuditEntry {
  /** 1, 2, 3 ...: without a gap, in the order written. */
  readonly seq: number;
  readonly id: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly at: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly act: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** An entry with its place in the chain: SHA-256 over the entry before it and itself. */
export interface ChainedEntry {
  readonly entry: AuditEntry;
  readonly hash: string;
}

/** How far a chain has come. */
export interface ChainPosition {
  readonly seq: number;
  readonly hash: string;
}

/** Before the first entry. */
export const CHAIN_START: ChainPosition = { seq: 0, hash: '0'.repeat(64) };

/**
 * The hash of an entry that follows `previousHash`: SHA-256 over one line of format, one of the hash before, and the
 * entry's canonical JSON (RFC 8785). It is also the entry's data in the Merkle tree.
 */
export function entryHash(previousHash: string, entry: AuditEntry): string {
  const { seq, id, at, actorKind, actorId, act, subjectKind, subjectId, detail } = entry;
  const document = { seq, id, at, actorKind, actorId, act, subjectKind, subjectId, detail };
  return sha256Hex(`monogram-audit-entry/1\n${previousHash}\n${canonicalJson(document)}`);
}

/** The first place at which a log is not what was written. */
export interface BrokenEntry {
  readonly seq: number;
  readonly what: 'missing' | 'changed' | 'unexpected';
  readonly message: string;
}

/** Takes one more entry: the new position, or how it breaks the chain. */
export function nextPosition(
  position: ChainPosition,
  { entry, hash }: ChainedEntry,
): Result<ChainPosition, BrokenEntry> {
  const seq = position.seq + 1;
  if (entry.seq > seq) {
    const which = entry.seq === seq + 1 ? `Entry ${seq} is` : `Entries ${seq} to ${entry.seq - 1} are`;
    return fail({ seq, what: 'missing', message: `${which} missing: entry ${entry.seq} follows ${position.seq}.` });
  }
  if (entry.seq < seq) {
    const message = `Entry ${entry.seq} stands where entry ${seq} belongs: it was written twice or moved.`;
    return fail({ seq: entry.seq, what: 'unexpected', message });
  }
  if (entryHash(position.hash, entry) !== hash) {
    const message = `Entry ${seq} (${entry.act}, ${entry.at}) was changed: its hash does not follow from it and entry ${position.seq}.`;
    return fail({ seq, what: 'changed', message });
  }
  return ok({ seq, hash });
}

/** Checks that entries follow one another from `start` and that none was changed, moved or left out. Answers the last position, or the first broken entry. */
export function verifyChain(
  entries: Iterable<ChainedEntry>,
  start: ChainPosition = CHAIN_START,
): Result<ChainPosition, BrokenEntry> {
  let position = start;
  for (const one of entries) {
    const next = nextPosition(position, one);
    if (!next.ok) return next;
    position = next.value;
  }
  return ok(position);
}
