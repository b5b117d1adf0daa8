import type { ApplicationId, SellerId, UserId } from '../../core/kernel/index.ts';
import type { ApplicationState } from '../../core/program/index.ts';
import type * as r from '../records/index.ts';
import type { Slice } from './slice.ts';

/** Terms, sellers, their members and applications. */
export interface ProgramStore {
  currentTerms(now: Date): Promise<r.TermsRecord | undefined>;
  insertTerms(terms: r.TermsRecord): Promise<void>;
  findAcceptance(seller: SellerId, terms: r.TermsId): Promise<r.AcceptanceRecord | undefined>;
  insertAcceptance(acceptance: r.AcceptanceRecord): Promise<void>;
  insertSeller(seller: r.SellerRecord): Promise<void>;
  insertMember(member: { sellerId: SellerId; userId: UserId; role: 'owner' | 'maker' }): Promise<void>;
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
