import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { OrderBody } from '../../http/contract/index.ts';
import { Loaded } from '../desk/loaded.tsx';
import { PageHeading } from '../desk/page-heading.tsx';
import { orderTone } from '../desk/tones.ts';
import { say } from '../desk/words.ts';
import { api } from '../kit/api.ts';
import { AuditEntries } from './audit-entries.tsx';
import { CasesCard } from './cases-card.tsx';
import { waitingApplications, waitingListings } from './waiting.ts';
import { WaitingCard } from './waiting-card.tsx';
import { t } from './words.ts';

/** How many orders the counts are made of. */
const LATEST = 100;

/** What waits, with the age of the oldest; where orders stand; the latest acts. */
export function HomePage() {
  const waiting = useQuery({ queryKey: ['applications', 'waiting'], queryFn: waitingApplications });
  const listings = useQuery({ queryKey: ['listings', 'waiting'], queryFn: waitingListings });
  const orders = useQuery({
    queryKey: ['orders', 'latest'],
    queryFn: () => api.operatorOrders({ limit: LATEST }),
  });
  const audit = useQuery({ queryKey: ['audit', 'latest'], queryFn: () => api.audit({ limit: 6 }) });
  return (
    <>
      <PageHeading title={t('home.title')} face={t('face')} />
      <div className="console-home">
        <WaitingCard
          href="/applications"
          title={t('nav.applications')}
          query={waiting}
          noun={(n) => t('home.applications', { n })}
          none={t('home.clear')}
          sentAt={(one) => one.submittedAt}
        />
        <WaitingCard
          href="/listings"
          title={t('nav.listings')}
          query={listings}
          noun={(n) => t('home.listings', { n })}
          none={t('home.listings.clear')}
          sentAt={(one) => one.updatedAt}
        />
        <CasesCard />
        <section className="card form" aria-labelledby="standing">
          <h2 id="standing">{t('home.orders')}</h2>
          <Loaded query={orders} height={8}>
            {({ items }) =>
              items.length === 0 ? <p className="muted">{t('orders.empty')}</p> : <Counts orders={items} />
            }
          </Loaded>
        </section>
        <section className="card form whole" aria-labelledby="latest">
          <div className="spread">
            <h2 id="latest">{t('home.latest')}</h2>
            <Link href="/audit">{t('home.log')}</Link>
          </div>
          <Loaded query={audit} height={12}>
            {({ items }) =>
              items.length === 0 ? <p className="muted">{t('audit.empty')}</p> : <AuditEntries entries={items} />
            }
          </Loaded>
        </section>
      </div>
    </>
  );
}

function Counts(props: { orders: readonly OrderBody[] }) {
  const states = [...new Set(props.orders.map((order) => order.state))].map((state) => ({
    state,
    n: props.orders.filter((order) => order.state === state).length,
  }));
  return (
    <>
      <ul className="plain counts">
        {states
          .sort((a, b) => b.n - a.n)
          .map(({ state, n }) => (
            <li key={state}>
              <Link href={`/orders?state=${state}`}>
                <span className={`state ${orderTone(state)}`}>{say(`order.${state}`)}</span>
                <strong>{n}</strong>
              </Link>
            </li>
          ))}
      </ul>
      <p className="small muted">
        {t('home.orders.of', { n: props.orders.length })}{' '}
        {props.orders.filter((order) => order.content === 'erased').length}{' '}
        {t('home.erased', { n: props.orders.filter((order) => order.content === 'erased').length })}
      </p>
    </>
  );
}
