import { Link } from 'wouter';
import type { SellerListingRow } from '../../../http/contract/index.ts';
import { FilterBar } from '../../desk/filter-bar.tsx';
import { PageHeading } from '../../desk/page-heading.tsx';
import { PagedList } from '../../desk/paged-list.tsx';
import { useFilter } from '../../desk/use-filter.ts';
import { usePages } from '../../desk/use-pages.ts';
import { say } from '../../desk/words.ts';
import { api } from '../../kit/api.ts';
import { formatDistance } from '../../kit/format.ts';
import { StandingNotice } from '../join/closed.tsx';
import { useSeller } from '../use-seller.ts';
import { t } from '../words.ts';
import { listingTone } from './listing-tone.ts';

const STATES: readonly SellerListingRow['state'][] = ['draft', 'in-review', 'live', 'off'];

/** Everything the seller lists, with its state and how many findings stand against it. */
export function ListingsPage() {
  const seller = useSeller();
  const [state, setState] = useFilter('state');
  const listings = usePages(['listings', seller.sellerId], (list) => api.listingsOf(seller.sellerId, list), {
    limit: 100,
  });
  const fits = (row: SellerListingRow) =>
    state === '' || (state === 'findings' ? row.findings > 0 : row.state === state);
  return (
    <>
      <PageHeading
        title={t('listings.title')}
        face={t('face')}
        actions={
          <Link href="/listings/new" className="button primary">
            {t('listings.new')}
          </Link>
        }
      />
      <StandingNotice />
      <FilterBar
        label={t('listings.filter')}
        value={state}
        onChange={setState}
        choices={[
          { value: '', label: say('all') },
          ...STATES.map((one) => ({ value: one, label: t(`state.${one}`) })),
          { value: 'findings', label: t('listings.withFindings') },
        ]}
      />
      <PagedList
        query={listings}
        empty={
          <>
            <p>{t('listings.empty')}</p>
            <p>
              <Link href="/listings/new" className="button primary">
                {t('home.first')}
              </Link>
            </p>
          </>
        }
      >
        {(items) => {
          const rows = items.filter(fits);
          if (rows.length === 0) {
            return (
              <div className="empty">
                <p>{t('listings.emptyFilter')}</p>
                <p>
                  <button type="button" className="button" onClick={() => setState('')}>
                    {t('listings.showAll')}
                  </button>
                </p>
              </div>
            );
          }
          return (
            <ul className="listing-grid">
              {rows.map((row) => (
                <ListingCard key={row.id} row={row} />
              ))}
            </ul>
          );
        }}
      </PagedList>
    </>
  );
}

function ListingCard(props: { row: SellerListingRow }) {
  const { row } = props;
  return (
    <li className="card listing-card">
      {row.cardPicture ? (
        <img src={`${row.cardPicture}?w=400`} alt="" loading="lazy" width="400" height="300" />
      ) : (
        <span className="no-picture" aria-hidden="true" />
      )}
      <div className="body">
        <Link href={`/listings/${row.id}`} className="title">
          <bdi>{row.title || t('listings.untitled')}</bdi>
        </Link>
        <p className="spread">
          <span className={`state ${listingTone(row.state)}`}>{t(`state.${row.state}`)}</span>
          {row.findings > 0 ? (
            <span className={row.verdict === 'reject' ? 'badge bad' : 'badge warn'}>
              {t('listings.findings', { n: row.findings })}
            </span>
          ) : (
            <span className="small muted">{t('listings.clean')}</span>
          )}
        </p>
        <p className="small muted spread">
          <span>{t('listings.updated', { when: formatDistance(row.updatedAt) })}</span>
          <Link href={`/listings/${row.id}/checklist`}>{t('checklist.link')}</Link>
        </p>
      </div>
    </li>
  );
}
