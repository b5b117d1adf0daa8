import { Link } from 'wouter';
import type { ApplicationBody } from '../../http/contract/index.ts';
import { FilterBar } from '../desk/filter-bar.tsx';
import { PageHeading } from '../desk/page-heading.tsx';
import { PagedList } from '../desk/paged-list.tsx';
import { applicationTone } from '../desk/tones.ts';
import { useFilter } from '../desk/use-filter.ts';
import { usePages } from '../desk/use-pages.ts';
import { say } from '../desk/words.ts';
import { api } from '../kit/api.ts';
import { formatDistance } from '../kit/format.ts';
import { countryName } from './country-name.ts';
import { WaitingAppeals } from './waiting-appeals.tsx';
import { t } from './words.ts';

const STATES: readonly ApplicationBody['state'][] = ['submitted', 'more-asked', 'approved', 'declined'];

/** The queue of applications, oldest first. Without a filter it shows what waits. */
export function ApplicationsPage() {
  const [chosen, setChosen] = useFilter('state');
  const state = chosen || 'submitted';
  const applications = usePages(['applications', 'queue'], api.applications, { state, limit: 50 });
  return (
    <>
      <PageHeading title={t('queue.title')} face={t('face')} lead={t('queue.lead')} />
      <WaitingAppeals />
      <FilterBar
        label={t('queue.filter')}
        value={state}
        onChange={(value) => setChosen(value === 'submitted' ? '' : value)}
        choices={STATES.map((value) => ({ value, label: say(`application.${value}`) }))}
      />
      <PagedList
        query={applications}
        empty={<p>{t(state === 'submitted' ? 'queue.empty.submitted' : 'queue.empty')}</p>}
      >
        {(items) => (
          <ul className="rows card">
            {items.map((one) => (
              <li key={one.id} className="application-row">
                <div className="what">
                  <Link href={`/applications/${one.id}`}>
                    <bdi>{one.seller.name}</bdi>
                  </Link>
                  <span className="small muted clip" dir="auto">
                    {one.answers.makes}
                  </span>
                </div>
                <span className="small">{countryName(one.seller.country)}</span>
                <span className="small muted">{t('queue.sent', { when: formatDistance(one.submittedAt) })}</span>
                <span className={`state ${applicationTone(one.state)}`}>{say(`application.${one.state}`)}</span>
              </li>
            ))}
          </ul>
        )}
      </PagedList>
    </>
  );
}
