import type { ApplicationId, SellerId, UserId } from '../../core/kernel/index.ts';
import type { ApplicationState } from '../../core/program/index.ts';
import type * as r from '../records/index.ts';
import type { Slice } from './slice.ts';

/** Terms, sellers, their members and applications. */
export interface ProgramStore {
  currentTerms(now: Date): Promise<r.TermsRecord | undefined>;
  /** Every version, newest first. */
  allTerms(): Promise<r.TermsRecord[]>;
  /** A version by its number. */
  termsByNumber(number: number): Promise<r.TermsRecord | undefined>;
  /** The newest version before a number that a seller accepted. */
  acceptedBefore(seller: SellerId, number: number): Promise<r.TermsRecord | undefined>;
  /** Who accepted a version, newest first. */
  acceptancesOf(terms: r.TermsId, slice: Slice): Promise<(r.AcceptanceRecord & { sellerName: string })[]>;
  /** Sellers the program is open to, or that are suspended, and that have not accepted a version. */
  sellersWithout(terms: r.TermsId): Promise<SellerId[]>;
  /** The newest version of rules of a kind. */
  currentRules(kind: r.RulesRecord['kind']): Promise<r.RulesRecord | undefined>;
  /** The newest version of rules of a kind that binds what was there before. */
  bindingRules(kind: r.RulesRecord['kind'], now: Date): Promise<r.RulesRecord | undefined>;
  /** Every version of rules of a kind, newest first, with what came of each. */
  rulesVersions(kind: r.RulesRecord['kind']): Promise<(r.RulesRecord & { effects: r.RulesEffectRecord[] })[]>;
  insertRules(rules: r.RulesRecord): Promise<void>;
  noteRulesEffect(effect: r.RulesEffectRecord): Promise<void>;
  /** The latest application of each seller that takes part, for looking at what other rules would change. */
  latestApplications(limit: number): Promise<r.ApplicationRecord[]>;
  /** Declined applications whose appeal waits, oldest first. */
  appealedApplications(slice: Slice): Promise<r.ApplicationRecord[]>;
  insertTerms(terms: r.TermsRecord): Promise<void>;
  findAcceptance(seller: SellerId, terms: r.TermsId): Promise<r.AcceptanceRecord | undefined>;
  insertAcceptance(acceptance: r.AcceptanceRecord): Promise<void>;
  insertSeller(seller: r.SellerRecord): Promise<void>;
  insertMember(member: { sellerId: SellerId; userId: UserId; role: r.MemberRole }): Promise<void>;
  findSeller(id: SellerId): Promise<r.SellerRecord | undefined>;
  membershipsOf(user: UserId): Promise<r.MembershipRecord[]>;
  updateSeller(
    id: SellerId,
    change: Partial<Pick<r.SellerRecord, 'participation' | 'companyPrefixes' | 'gtinExemptions' | 'brands'>>,
  ): Promise<void>;
  insertApplication(application: r.ApplicationRecord): Promise<void>;
  /** Locks the row, so that two deciders do not both win. */
  lockApplication(id: ApplicationId): Promise<r.ApplicationRecord | undefined>;
  findApplication(id: ApplicationId): Promise<r.ApplicationRecord | undefined>;
  applicationsOf(seller: SellerId): Promise<r.ApplicationRecord[]>;
  applicationsIn(states: readonly ApplicationState[], slice: Slice): Promise<r.ApplicationRecord[]>;
  updateApplication(id: ApplicationId, change: Partial<r.ApplicationRecord>): Promise<void>;
}
