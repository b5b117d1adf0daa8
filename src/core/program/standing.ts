/** What is counted of a seller in a window of days. */
export interface StandingCounts {
  /** Orders that left, and those that should have left. */
  readonly due: number;
  /** Of these: left after their day, or still here after it. */
  readonly late: number;
  readonly shipped: number;
  /** Reports of defects or damage that ended in a remake or a refund. */
  readonly defects: number;
  /** The same for pieces that did not match their listing or proof. */
  readonly mismatches: number;
  /** Listings that a person returned or the rules refused. */
  readonly findings: number;
  /** Notices of rights owners that were upheld. */
  readonly notices: number;
  /** Requests to confirm deletion that passed their day. */
  readonly unconfirmedDeletions: number;
  readonly activeStrikes: number;
}

/** From where on a measure is watched, and from where on it is poor: a share of 1 for rates, a number for counts. */
export interface Threshold {
  readonly watch: number;
  readonly poor: number;
}

/** The measures of standing. Rates are of orders shipped (late: of orders due). */
export const MEASURES = [
  'late',
  'defects',
  'mismatches',
  'findings',
  'notices',
  'unconfirmed-deletions',
  'strikes',
] as const;
export type MeasureCode = (typeof MEASURES)[number];

export interface StandingSettings {
  readonly windowDays: number;
  /** Fewer orders than this say nothing about rates: only counts are looked at. */
  readonly fewestOrders: number;
  readonly thresholds: Readonly<Record<MeasureCode, Threshold>>;
}

export type StandingLevel = 'good' | 'watch' | 'poor';

/** One measure: what was counted, how it is judged, and what would make it good. */
export interface Measure {
  readonly code: MeasureCode;
  readonly count: number;
  /** What a rate is of; null for what is only counted. */
  readonly of: number | null;
  readonly rate: number | null;
  readonly threshold: Threshold;
  readonly level: StandingLevel;
  /**
   * What brings it back to good: so many further orders without another case, or so many cases fewer (they leave the
   * window by themselves, or are confirmed); null where it is good.
   */
  readonly improve: { readonly how: 'good-orders' | 'fewer'; readonly n: number } | null;
}

/** A seller's standing: no better than its worst measure. */
export interface Standing {
  readonly level: StandingLevel;
  readonly windowDays: number;
  readonly measures: readonly Measure[];
}

/** Judges a seller's counts. Pure: the same counts and thresholds, the same standing. */
export function standingOf(counts: StandingCounts, settings: StandingSettings): Standing {
  const rate = (code: MeasureCode, count: number, of: number) => rateMeasure(code, count, of, settings);
  const plain = (code: MeasureCode, count: number) => countMeasure(code, count, settings);
  const measures = [
    rate('late', counts.late, counts.due),
    rate('defects', counts.defects, counts.shipped),
    rate('mismatches', counts.mismatches, counts.shipped),
    plain('findings', counts.findings),
    plain('notices', counts.notices),
    plain('unconfirmed-deletions', counts.unconfirmedDeletions),
    plain('strikes', counts.activeStrikes),
  ];
  return { level: worst(measures.map(({ level }) => level)), windowDays: settings.windowDays, measures };
}

function rateMeasure(code: MeasureCode, count: number, of: number, settings: StandingSettings): Measure {
  const threshold = settings.thresholds[code];
  const share = of === 0 ? 0 : count / of;
  const level = of < settings.fewestOrders ? 'good' : levelAt(share, threshold);
  // More good orders thin a rate out: count / (of + n) must come below the line.
  const needed = Math.max(1, Math.floor(count / threshold.watch) + 1 - of);
  const improve = level === 'good' ? null : ({ how: 'good-orders', n: needed } as const);
  return { code, count, of, rate: of === 0 ? null : share, threshold, level, improve };
}

function countMeasure(code: MeasureCode, count: number, settings: StandingSettings): Measure {
  const threshold = settings.thresholds[code];
  const level = levelAt(count, threshold);
  const improve = level === 'good' ? null : ({ how: 'fewer', n: count - (Math.ceil(threshold.watch) - 1) } as const);
  return { code, count, of: null, rate: null, threshold, level, improve };
}

function levelAt(value: number, { watch, poor }: Threshold): StandingLevel {
  return value >= poor ? 'poor' : value >= watch ? 'watch' : 'good';
}

function worst(levels: readonly StandingLevel[]): StandingLevel {
  return levels.includes('poor') ? 'poor' : levels.includes('watch') ? 'watch' : 'good';
}
