import { useQuery } from '@tanstack/react-query';
import { REFUSALS } from '../../core/content/index.ts';
import type { ReportBody } from '../../http/contract/index.ts';
import { sayAct } from '../desk/enforcement-words.ts';
import { FormField } from '../desk/form-field.tsx';
import { Loaded } from '../desk/loaded.tsx';
import { PageHeading } from '../desk/page-heading.tsx';
import { useFilter } from '../desk/use-filter.ts';
import { api } from '../kit/api.ts';
import { browserLocale } from '../kit/format.ts';
import { t as sayCase } from './case-words.ts';
import { CLAUSES } from './clauses.ts';
import { e } from './enforcement-words.ts';
import { SampleList } from './sample-list.tsx';
import { t } from './words.ts';

const percent = new Intl.NumberFormat(browserLocale(), { style: 'percent', maximumFractionDigits: 0 });
const share = (value: number | null) => (value === null ? '–' : percent.format(value));

/** The transparency report as the public has it, and second looks at decisions. */
export function OversightPage(props: { mayDecide: boolean }) {
  const [from, setFrom] = useFilter('from', { replace: true });
  const [to, setTo] = useFilter('to', { replace: true });
  const period = { ...(from && { from }), ...(to && { to }) };
  const report = useQuery({ queryKey: ['transparency', from, to], queryFn: () => api.transparency(period) });
  const query = new URLSearchParams(period);
  return (
    <>
      <PageHeading title={e('report.title')} face={t('face')} lead={e('report.lead')} />
      <div className="main-column">
        <section className="card form">
          <div className="pair">
            <FormField label={e('report.from')}>
              {(control) => (
                <input
                  {...control}
                  type="date"
                  className="input"
                  value={from}
                  onChange={(event) => setFrom(event.target.value)}
                />
              )}
            </FormField>
            <FormField label={e('report.to')}>
              {(control) => (
                <input
                  {...control}
                  type="date"
                  className="input"
                  value={to}
                  onChange={(event) => setTo(event.target.value)}
                />
              )}
            </FormField>
          </div>
          <Loaded query={report} height={16}>
            {(one) => <Report report={one} />}
          </Loaded>
          <p className="actions">
            <a className="button" href={`/v1/transparency.csv?${query}`} download>
              {e('report.csv')}
            </a>
            <a className="button" href={`/v1/transparency?${query}`} download="transparency.json">
              {e('report.json')}
            </a>
            <a href={`/transparency?${query}`}>{e('report.public')}</a>
          </p>
        </section>
        <SampleList mayDecide={props.mayDecide} />
      </div>
    </>
  );
}

function Report(props: { report: ReportBody }) {
  const { rows, totals } = props.report;
  if (rows.length === 0) return <p className="muted">{e('report.none')}</p>;
  return (
    <>
      <p>
        {e('report.totals', {
          n: totals.decisions,
          automated: share(totals.automatedShare),
          annulled: share(totals.annulledShare),
        })}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached with the keyboard */}
      <section className="scroll-x" tabIndex={0} aria-label={e('report.kind')}>
        <table className="table">
          <thead>
            <tr>
              {(['kind', 'outcome', 'clause', 'count', 'automated', 'median', 'p90'] as const).map((one) => (
                <th key={one} scope="col">
                  {e(`report.${one}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.kind} ${row.outcome} ${row.clause}`}>
                <td data-label={e('report.kind')}>{e(`kind.${row.kind}`)}</td>
                <td data-label={e('report.outcome')}>{e(`outcome.${row.outcome as 'approved'}`)}</td>
                <td data-label={e('report.clause')}>{clauseName(row.clause)}</td>
                <td data-label={e('report.count')}>{row.count}</td>
                <td data-label={e('report.automated')}>{row.automated}</td>
                <td data-label={e('report.median')}>{time(row.medianHours)}</td>
                <td data-label={e('report.p90')}>{time(row.p90Hours)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** The clause of a line, or the reason for which orders were refused. */
function clauseName(clause: string): string {
  const known = CLAUSES.find((one) => one === clause);
  if (known) return sayAct(`clause.${known}`);
  const reason = REFUSALS.find((one) => one === clause);
  return reason ? sayCase(`refusal.${reason}`) : clause || '–';
}

function time(hours: number | null): string {
  if (hours === null) return '–';
  return hours < 48
    ? e('report.hours', { n: Math.round(hours * 10) / 10 })
    : e('report.days', { n: Math.round(hours / 2.4) / 10 });
}
