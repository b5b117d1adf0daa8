import type * as r from '../records/index.ts';
import type { Slice } from './slice.ts';

/** The transparency report and samples of decisions. */
export interface OversightStore {
  /** Counts of what was decided in a period, and how long it took. */
  reportRows(from: Date, to: Date): Promise<r.ReportRow[]>;
  /** What was decided in a period, for sampling. */
  decisionsBetween(from: Date, to: Date): Promise<r.DecisionRecord[]>;
  insertSample(sample: r.SampleRecord, items: readonly r.ItemRecord[]): Promise<void>;
  /** Newest first. */
  samples(slice: Slice): Promise<r.SampleRow[]>;
  findSample(id: r.SampleId): Promise<r.SampleRow | undefined>;
  itemsOf(sample: r.SampleId): Promise<r.ItemRecord[]>;
  lockItem(id: r.ItemId): Promise<r.ItemRecord | undefined>;
  updateItem(id: r.ItemId, change: Partial<r.ItemRecord>): Promise<void>;
}
