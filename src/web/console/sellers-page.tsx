import { Link } from 'wouter';
import type { SellerRowBody } from '../../http/contract/index.ts';
import { sayAct } from '../desk/enforcement-words.ts';
import { FilterBar } from '../desk/filter-bar.tsx';
import { FormField } from '../desk/form-field.tsx';
import { PageHeading } from '../desk/page-heading.tsx';
import { PagedList } from '../desk/paged-list.tsx';
import { participationTone } from '../desk/tones.ts';
import { useFilter } from '../desk/use-filter.ts';
import { usePages } from '../desk/use-pages.ts';
import { say } from '../desk/words.ts';
import { api } from '../kit/api.ts';
import { formatDay } from '../kit/format.ts';
import { countryName } from './country-name.ts';
import { e } from './enforcement-words.ts';
import { t } from './words.ts';

const STATES: readonly SellerRowBody['participation'][] = [
  'applicant',
  'approved',
  'suspended',
  'revocation-pending',
  'revoked',
  'declined',
];

/** Sellers with where each stands and what counts against them. */
export function SellersPage() {
  const [participation, setParticipation] = useFilter('participation');
  const [words, setWords] = useFilter('words', { replace: true });
  const sellers = usePages(['sellers'], api.sellers, { limit: 50, participation, words } as { limit: number });
  return (
    <>
      <PageHeading title={e('sellers.title')} face={t('face')} lead={e('sellers.lead')} />
      <FilterBar
        label={e('sellers.filter')}
        value={participation}
        onChange={setParticipation}
        choices={[
          { value: '', label: say('all') },
          ...STATES.map((value) => ({ value, label: sayAct(`participation.${value}`) })),
        ]}
      />
      <div className="narrow-control">
        <FormField label={e('sellers.find')}>
          {(control) => (
            <input
              {...control}
              type="search"
              className="input"
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
          )}
        </FormField>
      </div>
      <PagedList query={sellers} empty={<p>{e('sellers.empty')}</p>}>
        {(items) => (
          <ul className="rows card">
            {items.map((one) => (
              <li key={one.id} className="application-row">
                <div className="what">
                  <Link href={`/sellers/${one.id}`}>
                    <bdi>{one.name}</bdi>
                  </Link>
                  <span className="small muted">
                    {countryName(one.country)}. {e('sellers.since', { day: formatDay(one.createdAt) })}
                  </span>
                </div>
                <span className="small">{one.activeStrikes > 0 && e('sellers.strikes', { n: one.activeStrikes })}</span>
                <span className="small muted">{e('sellers.listings', { n: one.listings })}</span>
                <span className={`state ${participationTone(one.participation)}`}>
                  {sayAct(`participation.${one.participation}`)}
                </span>
              </li>
            ))}
          </ul>
        )}
      </PagedList>
    </>
  );
}
