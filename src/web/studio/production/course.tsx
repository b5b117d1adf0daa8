import type { OrderBody } from '../../../http/contract/index.ts';
import { formatMoment } from '../../kit/format.ts';
import { t } from '../words.ts';

/** What happened to an order: its corrections by their hashes, what left, what was checked. */
export function Course(props: { order: OrderBody }) {
  const { history } = props.order;
  if (!history) return null;
  const { revisions, shipments, checks } = history;
  if (revisions.length + shipments.length + checks.length === 0) return null;
  return (
    <section className="card form" aria-labelledby="happened">
      <h2 id="happened">{t('course.heading')}</h2>
      <ul className="plain log">
        {revisions.map(({ number, designHash, replacedAt, erasedAt }) => (
          <li key={`r${number}`}>
            <span className="small muted">{formatMoment(replacedAt)}</span>
            <span>
              {t('course.corrected', { n: number, hash: `${designHash.slice(0, 12)}…` })},{' '}
              {erasedAt ? t('course.correctedErased', { when: formatMoment(erasedAt) }) : t('course.correctedErasing')}
            </span>
          </li>
        ))}
        {checks.map(({ id, at, by, passed }) => (
          <li key={id}>
            <span className="small muted">{formatMoment(at)}</span>
            <span>
              {by}: {t(passed ? 'check.passed' : 'check.failed')}
            </span>
          </li>
        ))}
        {shipments.map(({ at, quantity, carrier, tracking }) => (
          <li key={`${at}${tracking}`}>
            <span className="small muted">{formatMoment(at)}</span>
            <span dir="auto">
              {t('course.shipped', { n: quantity, carrier })} {tracking}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
