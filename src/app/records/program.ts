import type { ApplicationId, Id, SellerId, UserId } from '../../core/kernel/index.ts';
import type { ApplicationState, Participation } from '../../core/program/index.ts';
import type { MemberRole } from './notice.ts';

export type TermsId = Id<'terms'>;

export interface TermsRecord {
  readonly id: TermsId;
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly hash: string;
  readonly effectiveAt: Date;
  readonly publishedBy: UserId | null;
}

export interface SellerRecord {
  readonly id: SellerId;
  readonly name: string;
  readonly country: string;
  readonly participation: Participation;
  readonly companyPrefixes: readonly string[];
  readonly gtinExemptions: readonly string[];
  readonly brands: readonly string[];
  readonly createdAt: Date;
}

export interface MembershipRecord {
  readonly sellerId: SellerId;
  readonly sellerName: string;
  readonly role: MemberRole;
  readonly participation: Participation;
}

export interface AcceptanceRecord {
  readonly id: string;
  readonly sellerId: SellerId;
  readonly termsId: TermsId;
  readonly userId: UserId;
  readonly hash: string;
  readonly address: string;
  readonly acceptedAt: Date;
}

/** What a seller tells when applying. */
export interface ApplicationAnswers {
  readonly legalName: string;
  readonly address: string;
  readonly taxNumber?: string | undefined;
  readonly website?: string | undefined;
  readonly makes: string;
  readonly how: string;
  readonly companyPrefixes: readonly string[];
  readonly brands: readonly string[];
}

export interface ApplicationRecord {
  readonly id: ApplicationId;
  readonly sellerId: SellerId;
  readonly state: ApplicationState;
  readonly answers: ApplicationAnswers;
  readonly submittedBy: UserId;
  readonly submittedAt: Date;
  readonly decidedAt: Date | null;
  readonly decidedBy: UserId | null;
  readonly reasons: string | null;
}
