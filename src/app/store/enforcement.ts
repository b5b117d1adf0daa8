import type { ListingId, OrderId, SellerId } from '../../core/kernel/index.ts';
import type { ActionState, AppealState, Participation, StandingCounts } from '../../core/program/index.ts';
import type * as r from '../records/index.ts';
import type { Slice } from './slice.ts';

/** Actions and their evidence, appeals, linked accounts, and what standing is counted from. */
export interface EnforcementStore {
  /** Whether the program is open to a seller; holds that until the transaction ends, so that nobody is suspended meanwhile. */
  holdOpenSeller(id: SellerId): Promise<boolean>;
  /** Locks the row: for whoever changes where a seller stands. */
  lockSeller(id: SellerId): Promise<r.SellerRecord | undefined>;
  /** Sellers for the operator, by name. */
  sellersPage(
    filter: { readonly participation?: Participation | undefined; readonly words?: string | undefined },
    slice: Slice,
    now: Date,
  ): Promise<r.SellerRow[]>;

  insertAction(action: r.ActionRecord): Promise<void>;
  findAction(id: r.ActionId): Promise<r.ActionRow | undefined>;
  lockAction(id: r.ActionId): Promise<r.ActionRecord | undefined>;
  updateAction(id: r.ActionId, change: Partial<r.ActionRecord>): Promise<void>;
  /** Newest first. */
  actionsOf(seller: SellerId): Promise<r.ActionRow[]>;
  /** Oldest first. */
  actionsIn(states: readonly ActionState[], slice: Slice): Promise<r.ActionRow[]>;
  /** What the clock moves on: proposals that lapsed, strikes and suspensions that ended, revocations whose appeal is over. */
  dueActions(now: Date, limit: number): Promise<r.ActionId[]>;
  insertEvidence(evidence: readonly r.EvidenceRecord[]): Promise<void>;
  evidenceOf(action: r.ActionId): Promise<r.EvidenceRecord[]>;
  /** Takes the spans out of evidence older than a moment; fingerprints stay. Answers how many. */
  clearSpans(before: Date): Promise<number>;
  /** A report of a defect that a buyer made about this seller. */
  findReportOf(id: string, seller: SellerId): Promise<r.DefectReportRecord | undefined>;
  stopsOf(action: r.ActionId): Promise<number>;
  isListingStopped(listing: ListingId): Promise<boolean>;
  /** Puts back what ended and annulled actions had stopped. Answers how many listings came back. */
  returnListings(seller: SellerId, now: Date): Promise<number>;

  /** False if the action cannot be appealed now, or somebody just did. */
  insertAppeal(appeal: r.AppealRecord): Promise<boolean>;
  findAppealOf(action: r.ActionId): Promise<r.AppealRecord | undefined>;
  findAppeal(id: string): Promise<r.AppealRecord | undefined>;
  lockAppeal(id: r.AppealId): Promise<r.AppealRecord | undefined>;
  updateAppeal(id: r.AppealId, change: Partial<r.AppealRecord>): Promise<void>;
  /** Oldest first; appeals of actions that were annulled otherwise wait for nobody. */
  appealsIn(state: AppealState, slice: Slice): Promise<r.AppealRecord[]>;

  insertMarks(marks: readonly r.MarkRecord[]): Promise<void>;
  /** Forgets devices, browsers and networks noted then or before. Answers how many. */
  forgetTraces(before: Date): Promise<number>;
  marksOf(seller: SellerId): Promise<r.MarkRecord[]>;
  /** SHA-256 of the pictures a seller uploaded of one kind. */
  pictureHashesOf(seller: SellerId, kind: r.AssetRecord['kind']): Promise<string[]>;
  /** Other accounts with any of these marks, and which kinds they share. */
  sellersLike(marks: readonly Pick<r.MarkRecord, 'kind' | 'mark'>[], except: SellerId): Promise<r.LikeRecord[]>;
  /** Notes a link; one that was found before grows with what is new, and opens again if it says more than when it was decided. */
  noteLink(link: r.LinkRecord): Promise<void>;
  linksOf(seller: SellerId): Promise<r.LinkRow[]>;
  lockLink(id: r.LinkId): Promise<r.LinkRecord | undefined>;
  updateLink(id: r.LinkId, change: Partial<r.LinkRecord>): Promise<void>;
  linksIn(state: r.LinkRecord['state'], slice: Slice): Promise<r.LinkRow[]>;

  /** Limits a seller's open orders; false if something limits them already. */
  insertWindDown(one: r.WindDownRecord): Promise<boolean>;
  /** What limits a seller's open orders now: there is one exactly while the program is closed to them for longer. */
  runningWindDown(seller: SellerId): Promise<r.WindDownRecord | undefined>;
  updateWindDown(action: r.ActionId, change: Partial<r.WindDownRecord>): Promise<void>;
  /** How many of a seller's orders are neither shipped nor ended, those with an unanswered report among them. */
  countOpenOrders(seller: SellerId): Promise<number>;
  countTold(action: r.ActionId): Promise<number>;
  buyersToTell(limit: number): Promise<r.OrderToTell[]>;
  /** Whose orders go on after all. */
  buyersToTellBack(limit: number): Promise<r.OrderToTell[]>;
  /** False if they were told before. */
  noteTold(order: r.OrderToTell, at: Date): Promise<boolean>;
  noteToldBack(order: r.OrderToTell, at: Date): Promise<boolean>;
  /** Orders of closed sellers whose time is over; what was reported after `reportedBefore` has its time still. */
  ordersLeft(when: { readonly now: Date; readonly reportedBefore: Date }, limit: number): Promise<OrderId[]>;

  standingCounts(seller: SellerId, since: Date, now: Date): Promise<StandingCounts>;
}
