import type { Id, UserId } from '../../core/kernel/index.ts';

export type SampleId = Id<'quality-sample'>;
export type ItemId = Id<'quality-item'>;

/** A random sample of decisions. */
export interface SampleRecord {
  readonly id: SampleId;
  readonly periodFrom: Date;
  readonly periodTo: Date;
  readonly seed: string;
  /** How many decisions it was drawn from. */
  readonly population: number;
  readonly drawnBy: UserId;
  readonly drawnAt: Date;
}

/** What kinds of decisions are looked at again. */
export type DecisionKind = 'application' | 'action' | 'appeal';

/** A decision in a sample, and what a second person found. */
export interface ItemRecord {
  readonly id: ItemId;
  readonly sampleId: SampleId;
  readonly decisionKind: DecisionKind;
  readonly decisionId: string;
  readonly firstOutcome: string;
  readonly firstBy: string;
  /** Who confirmed it; '' where one person decided. */
  readonly firstSecondBy: string;
  readonly secondOutcome: string | null;
  readonly secondBy: UserId | null;
  readonly secondAt: Date | null;
  readonly secondNote: string | null;
}

/** A decision that can be sampled. */
export interface DecisionRecord {
  readonly kind: DecisionKind;
  readonly id: string;
  readonly outcome: string;
  readonly by: string;
  readonly secondBy: string;
}

/** A sample with how far it is and how often the two agreed. */
export interface SampleRow extends SampleRecord {
  readonly items: number;
  readonly looked: number;
  readonly agreed: number;
}

/** One line of the transparency report: decisions of one kind with one outcome under one clause. */
export interface ReportRow {
  readonly kind: 'application' | 'action' | 'appeal' | 'notice' | 'listing-review' | 'order-review' | 'content-appeal';
  readonly outcome: string;
  /** The clause; of refused orders and their appeals the reason of the refusal; '' where the kind knows none. */
  readonly clause: string;
  readonly count: number;
  /** Of these, how many were detected by automated means. */
  readonly automated: number;
  /** Hours from when it came up to the decision; null where nothing waited. */
  readonly medianHours: number | null;
  readonly p90Hours: number | null;
}
