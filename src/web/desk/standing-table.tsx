import type { StandingBody } from '../../http/contract/index.ts';
import { browserLocale } from '../kit/format.ts';
import { sayAct } from './enforcement-words.ts';
import { levelTone } from './tones.ts';

type Measure = StandingBody['measures'][number];

const percent = new Intl.NumberFormat(browserLocale(), { style: 'percent', maximumFractionDigits: 1 });

/** A seller's standing: each measure with where it is, its lines, and what would improve it. */
export function StandingTable(props: { standing: StandingBody }) {
  const { standing } = props;
  return (
    <>
      <p>
        <span className={`state ${levelTone(standing.level)}`}>{sayAct(`level.${standing.level}`)}</span>{' '}
        <span className="small muted">{sayAct('standing.window', { n: standing.windowDays })}</span>
      </p>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{sayAct('standing.measure')}</th>
            <th scope="col">{sayAct('standing.counted')}</th>
            <th scope="col">{sayAct('standing.level')}</th>
            <th scope="col">{sayAct('standing.improve')}</th>
          </tr>
        </thead>
        <tbody>
          {standing.measures.map((one) => (
            <tr key={one.code}>
              <td data-label={sayAct('standing.measure')}>
                <a href={`/help/${one.help}`}>{sayAct(`measure.${one.code}`)}</a>
              </td>
              <td data-label={sayAct('standing.counted')}>{counted(one)}</td>
              <td data-label={sayAct('standing.level')}>
                <span className={`state ${levelTone(one.level)}`}>{sayAct(`level.${one.level}`)}</span>
              </td>
              <td data-label={sayAct('standing.improve')}>
                {one.improve && sayAct(`improve.${one.improve.how}`, { n: one.improve.n })}{' '}
                <span className="small muted">{lines(one)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function counted({ count, of, rate }: Measure): string {
  if (of === null) return `${count}`;
  return sayAct('measure.rate', { count, of, rate: percent.format(rate ?? 0) });
}

function lines({ of, threshold }: Measure): string {
  const text = (value: number) => (of === null ? `${value}` : percent.format(value));
  return sayAct('measure.line', { watch: text(threshold.watch), poor: text(threshold.poor) });
}
