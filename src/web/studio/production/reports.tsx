import type { OrderBody } from '../../../http/contract/index.ts';
import { formatMoment } from '../../kit/format.ts';
import { t } from '../words.ts';

/** What the buyer reported of an order and how it was answered. Words and photo are behind an opening. */
export function Reports(props: { order: OrderBody }) {
  const { order } = props;
  const reports = order.history?.reports ?? [];
  if (reports.length === 0) return null;
  return (
    <section className="card form" aria-labelledby="reports">
      <h2 id="reports">{t('report.heading')}</h2>
      <ul className="plain log">
        {reports.map((report) => (
          <li key={report.id}>
            <span className="small muted">{formatMoment(report.reportedAt)}</span>
            <span>
              {t(`report.kind.${report.kind}`)}, {t('report.pieces', { n: report.pieces })}.{' '}
              <strong>{t(`report.state.${report.state}`)}</strong>
            </span>
            {report.answer && (
              <span dir="auto" className="small">
                {t('report.yourAnswer', { answer: report.answer })}
              </span>
            )}
            {!report.readable && <span className="small muted">{t('report.erased')}</span>}
          </li>
        ))}
      </ul>
      {order.state === 'defect-reported' && <p>{t('report.openFirst')}</p>}
      {order.state === 'defect-reported' && order.content !== 'held' && <p className="notice">{t('report.gone')}</p>}
    </section>
  );
}
