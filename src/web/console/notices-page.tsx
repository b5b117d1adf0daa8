import { Link } from 'wouter';
import { PageHeading } from '../desk/page-heading.tsx';
import { PagedList } from '../desk/paged-list.tsx';
import { usePages } from '../desk/use-pages.ts';
import { formatDistance } from '../kit/format.ts';
import { takedownApi } from '../kit/takedown-api.ts';
import { t } from './notice-words.ts';
import { t as say } from './words.ts';

/** Notices that wait for a decision, oldest first. */
export function NoticesPage() {
  const notices = usePages(['notices'], takedownApi.waiting, { limit: 50 });
  return (
    <>
      <PageHeading title={t('notices.title')} face={say('face')} lead={t('notices.lead')} />
      <PagedList query={notices} empty={<p>{t('notices.empty')}</p>}>
        {(items) => (
          <ul className="rows card">
            {items.map((one) => (
              <li key={one.id} className="application-row listing-row">
                <div className="what">
                  <Link href={`/notices/${one.id}`}>
                    <bdi>{one.work}</bdi>
                  </Link>
                </div>
                <span className={`state ${one.state === 'countered' ? 'warn' : ''}`}>
                  {t(one.state === 'countered' ? 'notices.tag.countered' : 'notices.tag.filed')}
                </span>
                <span className="small muted">
                  {t(`about.${one.subject}`)} · {t('notices.filed', { when: formatDistance(one.filedAt) })}
                </span>
              </li>
            ))}
          </ul>
        )}
      </PagedList>
    </>
  );
}
