import { SECOND_OUTCOMES } from '../../app/oversight/look-again.ts';
import type { TransparencyReport } from '../../app/oversight/read-report.ts';
import type { ItemView } from '../../app/oversight/read-samples.ts';
import type { SampleRow } from '../../app/ports.ts';
import type { ReportBody, SampleBody, SampleItemBody } from '../contract/index.ts';

const day = (at: Date) => at.toISOString().slice(0, 10);
const hours = (value: number | null) => (value === null ? null : Math.round(value * 100) / 100);

/** The transparency report. */
export function presentReport({ from, to, totals, rows }: TransparencyReport): ReportBody {
  return {
    from: day(from),
    to: day(to),
    totals: { ...totals },
    rows: rows.map((row) => ({ ...row, medianHours: hours(row.medianHours), p90Hours: hours(row.p90Hours) })),
  };
}

/** The rows of the report as CSV (RFC 4180). Every value is ours: a code, a number, or nothing. */
export function reportCsv(report: TransparencyReport): string {
  const head = 'from,to,kind,outcome,clause,count,automated,median_hours,p90_hours';
  const lines = presentReport(report).rows.map((row) =>
    [report.from, report.to]
      .map(day)
      .concat([row.kind, row.outcome, row.clause, `${row.count}`, `${row.automated}`])
      .concat([row.medianHours, row.p90Hours].map((value) => (value === null ? '' : `${value}`)))
      .join(','),
  );
  return `${[head, ...lines].join('\r\n')}\r\n`;
}

/** A sample with how often the two agreed. */
export function presentSample(row: SampleRow): SampleBody {
  const { id, seed, population, items, looked, agreed } = row;
  return {
    id,
    from: day(row.periodFrom),
    to: day(row.periodTo),
    seed,
    population,
    drawnAt: row.drawnAt.toISOString(),
    items,
    looked,
    agreed,
    agreement: looked === 0 ? null : agreed / looked,
  };
}

/** A decision of a sample: what was decided first stays hidden until the second look is said. */
export function presentItem({ item, about, open, mine }: ItemView): SampleItemBody {
  return {
    id: item.id,
    kind: item.decisionKind,
    outcomes: [...SECOND_OUTCOMES[item.decisionKind]],
    about: {
      answers: about.application ? { ...(about.application.answers as object) } : null,
      clause: about.action?.clause ?? null,
      facts: about.action?.facts ?? null,
      explanation: about.action?.explanation ?? null,
      spans: about.action?.evidence.flatMap(({ span }) => span ?? []) ?? [],
      appeal: about.appeal?.words ?? null,
    },
    first: open ? item.firstOutcome : null,
    second: item.secondOutcome,
    note: item.secondNote,
    mine,
  };
}
