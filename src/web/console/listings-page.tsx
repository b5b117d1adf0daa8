import { Link } from 'wouter';
import { PageHeading } from '../desk/page-heading.tsx';
import { PagedList } from '../desk/paged-list.tsx';
import { usePages } from '../desk/use-pages.ts';
import { api } from '../kit/api.ts';
import { formatDistance } from '../kit/format.ts';
import { t } from './words.ts';

/** Listings the rules alone could not judge, oldest first. */
export function ListingsPage() {
  const listings = usePages(['listings', 'queue'], api.listingsInReview, { limit: 50 });
  return (
    <>
      <PageHeading title={t('listings.title')} face={t('face')} lead={t('listings.lead')} />
      <PagedList query={listings} empty={<p>{t('listings.empty')}</p>}>
        {(items) => (
          <ul className="rows card">
            {items.map((one) => (
              <li key={one.id} className="application-row listing-row">
                <div className="what">
                  <Link href={`/listings/${one.id}`}>
                    <bdi>{one.title}</bdi>
                  </Link>
                </div>
                <span className={`state ${one.verdict === 'reject' ? 'bad' : 'warn'}`}>
                  {t('listings.findings', { n: one.findings })}
                </span>
                <span className="small muted">{t('listings.sent', { when: formatDistance(one.updatedAt) })}</span>
              </li>
            ))}
          </ul>
        )}
      </PagedList>
    </>
  );
}
