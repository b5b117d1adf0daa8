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
  /** Open cases in which nothing was found that was not found in this one, and which this person may claim, locked. */
  lockAlike(one: r.CaseRecord, user: UserId, now: Date): Promise<r.CaseRecord[]>;
  /** How many those are. */
  countSame(one: r.CaseRecord, user: UserId, now: Date): Promise<number>;
  /** Cases that were decided with this one and are not in effect yet, locked. */
  lockDecidedWith(id: r.CaseId): Promise<r.CaseRecord[]>;
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
  /** Files an appeal; false if the case has one. */
  insertCaseAppeal(appeal: r.CaseAppealRecord): Promise<boolean>;
  findCaseAppeal(id: r.CaseAppealId): Promise<r.CaseAppealRecord | undefined>;
  lockCaseAppeal(id: r.CaseAppealId): Promise<r.CaseAppealRecord | undefined>;
  caseAppealOf(id: r.CaseId): Promise<r.CaseAppealRecord | undefined>;
  updateCaseAppeal(id: r.CaseAppealId, change: Partial<r.CaseAppealRecord>): Promise<void>;
  /** Appeals that wait, oldest first. */
  openCaseAppeals(slice: Slice): Promise<r.CaseAppealRecord[]>;
  /** The actor's own appeal, granted since a moment, of a case in which all of this was found. */
  findingsGranted(findings: readonly string[], since: Date): Promise<r.CaseAppealId | undefined>;
}
