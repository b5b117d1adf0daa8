import type { OrderId, UserId } from '../../core/kernel/index.ts';
import type * as r from '../records/index.ts';
import type { Slice } from './slice.ts';

/** Cases: held content for a person to decide. */
export interface CaseStore {
  insertCase(one: r.CaseRecord): Promise<void>;
  findCase(id: r.CaseId): Promise<r.CaseRecord | undefined>;
  /** Locks the row: of two who claim or decide at once one wins. */
  lockCase(id: r.CaseId): Promise<r.CaseRecord | undefined>;
  updateCase(id: r.CaseId, change: Partial<r.CaseRecord>): Promise<void>;
  /** The case this person should look at next, locked; one that another transaction takes right now is passed over. */
  lockNextCase(wanted: {
    readonly user: UserId;
    readonly now: Date;
    readonly checks: boolean;
    readonly alike?: string | undefined;
  }): Promise<r.CaseRecord | undefined>;
  /** Open cases that are no quality checks, by their place in the queue. */
  openCases(slice: Slice): Promise<r.CaseRecord[]>;
  /** How many open cases share something that was found with this one, itself left out. */
  countAlike(one: r.CaseRecord): Promise<number>;
  caseCounts(now: Date): Promise<r.CaseCounts>;
  /** Decided cases whose time to undo is over. */
  dueCases(now: Date, limit: number): Promise<r.CaseId[]>;
  /** The latest case of an order. */
  caseOfOrder(order: OrderId): Promise<r.CaseRecord | undefined>;
  /** Whether reviewers still have to decide on an order; anybody may ask. */
  underReview(order: OrderId): Promise<boolean>;
  insertLook(look: r.LookRecord): Promise<void>;
  looksAt(order: OrderId): Promise<r.LookRecord[]>;
  insertNote(note: r.NoteRecord): Promise<void>;
  notesOn(id: r.CaseId): Promise<r.NoteRecord[]>;
}
