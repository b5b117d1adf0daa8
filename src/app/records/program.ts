import type { ApplicationId, AssetId, Id, SellerId, UserId } from '../../core/kernel/index.ts';
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
  /** What changed against the version before, in the operator's plain words. */
  readonly summary: string;
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
  readonly registrationNumber?: string | undefined;
  readonly contact?: { readonly name: string; readonly email: string; readonly phone?: string | undefined } | undefined;
  /** Whether a bank account was given. The account itself is kept as a fingerprint only, among the identity marks. */
  readonly bankGiven?: boolean | undefined;
  /** Photos of the workshop, that went through intake. */
  readonly photos?: readonly AssetId[] | undefined;
  readonly sample?: SampleListing | undefined;
}

/** A product an applicant would list, in short: what it is and what buyers choose about it. */
export interface SampleListing {
  readonly title: string;
  readonly description: string;
  readonly category: string;
  readonly fields: readonly string[];
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
  readonly assignedTo: UserId | null;
  readonly assignedAt: Date | null;
  /** After a decline: from when on the seller can apply again. */
  readonly applyAgainAt: Date | null;
  readonly appealWords: string | null;
  readonly appealedBy: UserId | null;
  readonly appealedAt: Date | null;
  readonly appealOutcome: 'upheld' | 'granted' | null;
  readonly appealReasons: string | null;
  readonly appealDecidedBy: UserId | null;
  readonly appealDecidedAt: Date | null;
}

/** A version of what the operator asks: of applicants, or of products by category. */
export interface RulesRecord {
  readonly id: string;
  readonly kind: 'eligibility' | 'compliance';
  readonly number: number;
  readonly document: unknown;
  readonly publishedBy: UserId | null;
  readonly publishedAt: Date;
  /** From when on what was there before has to meet them; what is new has to at once. */
  readonly bindsAt: Date;
}

/** What came of rules of compliance when they were applied to the shop. */
export interface RulesEffectRecord {
  readonly rulesId: string;
  /** When they were published, and where a day was given a week before it, a day before it, and on it. */
  readonly stage: 'published' | 'week-before' | 'day-before' | 'bound';
  readonly appliedAt: Date;
  /** Listings that left the shop. */
  readonly stopped: number;
  /** Listings that have to leave it on the day. */
  readonly due: number;
  /** Listings that came back. */
  readonly returned: number;
}
