import { DEFAULT_SETTINGS as SCREENING, type ScreeningSettings } from '../core/content/index.ts';
import type { ErasureSetting } from '../core/erasure/index.ts';
import type { PolicySettings } from '../core/policy/index.ts';
import { DEFAULT_ENFORCEMENT, type EnforcementSettings } from '../core/program/index.ts';

/** How orders that screening held are decided. */
export interface ReviewSettings {
  /** Whether the operator's reviewers decide, or the seller; with reviewers the seller can still decline. */
  readonly decidedBy: 'reviewers' | 'seller';
  /** How long a claim lasts without being renewed. */
  readonly claimMinutes: number;
  /** How long a decision can be undone before it is in effect. */
  readonly undoSeconds: number;
  /** How many of a hundred cases taken are quality checks, where there are any. */
  readonly checksPerHundred: number;
  /** Days after a refusal in which its buyer can appeal it. */
  readonly appealDays: number;
  /** Days for which a granted appeal lets the same findings of the same buyer pass. */
  readonly grantedDays: number;
}

/** What the operator of an installation decides. Times say their unit. */
export interface Settings {
  /** The program's name, on certificates and pages. */
  readonly programName: string;
  /** The address people use, for links in mails. */
  readonly publicUrl: string;
  /** Days that an invitation to a team can be accepted. */
  readonly invitationDays: number;
  /** The audit log's name, on its checkpoints (c2sp.org/tlog-checkpoint). */
  readonly logOrigin: string;
  /** How long a design can wait to be ordered. */
  readonly designHours: number;
  /** How long a quoted price holds. */
  readonly quoteMinutes: number;
  /** How long it is remembered what a refused picture is known by, and who sent it. The picture itself is never kept. */
  readonly refusedDays: number;
  /** How long an uploaded picture waits for its design. */
  readonly uploadHours: number;
  /** How many uploads that come in pieces one person can have open. */
  readonly openUploads: number;
  /** How long one opening of an order's content lasts. */
  readonly openingMinutes: number;
  /** How long a link to opened content works; the page asks for new ones while the opening runs. */
  readonly linkMinutes: number;
  /** Whether opening an order needs a session that passed a second factor. */
  readonly openingSecondFactor: boolean;
  /** Whether a seller goes through the checklist, with a photo, before an order can be shipped. */
  readonly qualityCheck: 'asked' | 'required';
  /** Days after shipping at which an order counts as delivered where nobody said so. */
  readonly deliveredAfterDays: number;
  /** Days after delivery in which a buyer can report a defect. */
  readonly defectDays: number;
  /** Days that a report with a key of its own is kept after it was answered. */
  readonly reportDays: number;
  /** Days from placing to shipping that a seller has. */
  readonly shipDays: number;
  /** When a fulfilled order's content goes. What ends without being made goes at once, whatever this says. */
  readonly erasure: ErasureSetting;
  /** Days that a legal hold can last at most; it can be placed anew. */
  readonly holdDays: number;
  /** Days after erasure within which a seller confirms that the copies taken out are deleted. */
  readonly deletionDays: number;
  /** Days after which the key-encryption key is replaced without anyone asking; 0 for only by command. */
  readonly keyDays: number;
  /** Whether webhooks may go to private addresses, and over plain http. */
  readonly webhooksPrivate: boolean;
  /** What the operator changed about the rules listings are judged by. */
  readonly policy: PolicySettings;
  /** The ladder, when accounts count as linked, and what good standing is. */
  readonly enforcement: EnforcementSettings;
  /** What the operator decides about screening words: phone numbers, addresses, own lists, permitted words. */
  readonly screening: ScreeningSettings;
  /** Who decides what screening held, and how reviewers work. */
  readonly review: ReviewSettings;
  /** Largest picture taken in. */
  readonly maxUploadBytes: number;
  /** Largest document taken in. */
  readonly maxDocumentBytes: number;
}

/** What an installation starts with. */
export const DEFAULT_SETTINGS: Settings = {
  programName: 'Monogram',
  publicUrl: 'http://127.0.0.1:3000',
  invitationDays: 7,
  logOrigin: 'monogram/audit',
  designHours: 24,
  quoteMinutes: 60,
  refusedDays: 365,
  uploadHours: 24,
  openUploads: 20,
  openingMinutes: 15,
  linkMinutes: 5,
  openingSecondFactor: false,
  qualityCheck: 'asked',
  deliveredAfterDays: 14,
  defectDays: 60,
  reportDays: 90,
  shipDays: 5,
  // The terms name no grace: content goes with the shipment.
  erasure: { fulfilledWhen: 'shipped', days: 0 },
  holdDays: 180,
  deletionDays: 7,
  // NIST SP 800-57 part 1 names up to two years for such a key; a quarter keeps what one opens small.
  keyDays: 90,
  webhooksPrivate: false,
  policy: {},
  enforcement: DEFAULT_ENFORCEMENT,
  screening: SCREENING,
  review: {
    decidedBy: 'reviewers',
    claimMinutes: 10,
    undoSeconds: 10,
    checksPerHundred: 5,
    // Regulation (EU) 2022/2065, Article 20(1): at least six months.
    appealDays: 183,
    grantedDays: 90,
  },
  maxDocumentBytes: 10 * 1024 * 1024,
  maxUploadBytes: 30 * 1024 * 1024,
};
