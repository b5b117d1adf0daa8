import { ok, type Result } from '../../core/kernel/index.ts';
import type { Ports, ReportRow } from '../ports.ts';
import type { Trouble } from '../trouble.ts';

/** The transparency report of a period: counts, outcomes by clause and times, about nobody in particular. */
export interface TransparencyReport {
  readonly from: Date;
  readonly to: Date;
  readonly rows: readonly ReportRow[];
  readonly totals: {
    readonly decisions: number;
    /** Share of decisions whose case was detected by automated means; null where nothing was decided. */
    readonly automatedShare: number | null;
    /** Share of decided appeals, of actions and of refused orders, after which what was decided does not stand. */
    readonly annulledShare: number | null;
  };
}

/** The transparency report, for everybody. Counted as the program: what is answered are counts and times. */
export function readReport(
  ports: Pick<Ports, 'transactions'>,
  from: Date,
  to: Date,
): Promise<Result<TransparencyReport, Trouble>> {
  return ports.transactions.run({ kind: 'system' }, async (store) => {
    const rows = await store.reportRows(from, to);
    const sum = (of: readonly ReportRow[], what: (row: ReportRow) => number) =>
      of.reduce((total, row) => total + what(row), 0);
    const decisions = sum(rows, ({ count }) => count);
    const appeals = rows.filter(({ kind }) => kind === 'appeal' || kind === 'content-appeal');
    const annulled = appeals.filter(({ outcome }) => outcome === 'annulled' || outcome === 'granted');
    const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
    return ok({
      from,
      to,
      rows,
      totals: {
        decisions,
        automatedShare: share(
          sum(rows, ({ automated }) => automated),
          decisions,
        ),
        annulledShare: share(
          sum(annulled, ({ count }) => count),
          sum(appeals, ({ count }) => count),
        ),
      },
    });
  });
}
