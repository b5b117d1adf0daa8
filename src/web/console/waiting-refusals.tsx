import { Link } from 'wouter';
import { usePages } from '../desk/use-pages.ts';
import { caseApi } from '../kit/case-api.ts';
import { formatDistance } from '../kit/format.ts';
import { t } from './case-words.ts';

/** Appeals of refused orders that wait, above the queue; nothing where none does. */
export function WaitingRefusals() {
  const appeals = usePages(['case-appeals'], caseApi.appeals, { limit: 50 });
  const items = appeals.data ?? [];
  if (items.length === 0) return null;
  return (
    <section className="card" aria-labelledby="refusals">
      <h2 id="refusals">{t('appeals.title')}</h2>
      <ul className="rows">
        {items.map((one) => (
          <li key={one.id} className="application-row listing-row">
            <div className="what">
              <Link href={`/cases/appeals/${one.id}`}>{t('appeals.of', { number: one.orderNumber })}</Link>
            </div>
            <span className="small muted">
              {t('appeals.filed', { when: formatDistance(one.filedAt) })}
              {!one.decidable && ` · ${t('appeals.other')}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
