import type { Actor } from './actor.ts';

export interface AuditRecord {
  readonly id: string;
  readonly at: Date;
  readonly actorKind: Actor['kind'];
  readonly actorId: string | null;
  readonly act: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** A signed promise of the log about itself: with `size` entries it has this root. */
export interface CheckpointRecord {
  readonly size: number;
  readonly root: Uint8Array;
  /** The signed note. */
  readonly note: string;
  readonly createdAt: Date;
}
