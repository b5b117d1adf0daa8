import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import type { OrderBody, SellerListingRow } from '../../http/contract/index.ts';
import { Loaded } from '../desk/loaded.tsx';
import { PageHeading } from '../desk/page-heading.tsx';
import { api } from '../kit/api.ts';
import { closedFor, StandingNotice } from './join/closed.tsx';
import { JoinSteps } from './join/join-steps.tsx';
import { byUrgency, dueOf, isOpen } from './orders/due.ts';
import { OrderRow } from './orders/order-row.tsx';
import { useSeller } from './use-seller.ts';
import { t } from './words.ts';

/** What there is to do today. */
export function HomePage(props: { name: string }) {
  const seller = useSeller();
  const joining = closedFor(seller, 'orders');
  return (
    <>
      <PageHeading
        title={t('home.title', { name: props.name.split(' ')[0] ?? props.name })}
        face={t('face')}
        lead={t('home.lead', { seller: seller.sellerName })}
      />
      <StandingNotice />
      {joining ? <JoinSteps /> : <Today />}
    </>
  );
}

interface Todo {
  readonly word: Parameters<typeof t>[0];
  readonly n: number;
  readonly href: string;
  readonly tone: string;
}

function Today() {
  const seller = useSeller();
  const [now] = useState(() => new Date());
  const orders = useQuery({
    queryKey: ['orders', seller.sellerId, 'home'],
    queryFn: () => api.sellerOrders(seller.sellerId, { limit: 100 }),
  });
  const listings = useQuery({
    queryKey: ['listings', seller.sellerId, 'home'],
    queryFn: () => api.listingsOf(seller.sellerId, { limit: 100 }),
    enabled: seller.participation === 'approved',
  });
  return (
    <div className="home">
      <section aria-labelledby="todo">
        <h2 id="todo">{t('home.todo')}</h2>
        <Loaded query={orders} height={10}>
          {(page) => <Todos entries={todos(page.items, listings.data?.items ?? [], now)} />}
        </Loaded>
        {listings.data?.items.length === 0 && (
          <div className="card form first">
            <h3>{t('home.first')}</h3>
            <p>{t('home.first.help')}</p>
            <p>
              <Link className="button primary" href="/listings/new">
                {t('home.first.go')}
              </Link>
            </p>
          </div>
        )}
      </section>
      <section aria-labelledby="next">
        <div className="spread">
          <h2 id="next">{t('home.next')}</h2>
          <Link href="/orders">{t('home.allOrders')}</Link>
        </div>
        <Loaded query={orders} height={16}>
          {(page) => {
            const open = page.items.filter(isOpen).sort(byUrgency).slice(0, 5);
            if (open.length === 0) return <p className="empty">{t('home.noOrders')}</p>;
            return (
              <ul className="rows card">
                {open.map((order) => (
                  <OrderRow key={order.id} order={order} now={now} />
                ))}
              </ul>
            );
          }}
        </Loaded>
      </section>
    </div>
  );
}

function Todos(props: { entries: readonly Todo[] }) {
  if (props.entries.length === 0) return <p className="empty">{t('home.clear')}</p>;
  return (
    <ul className="todos">
      {props.entries.map((todo) => (
        <li key={todo.word}>
          <Link href={todo.href} className={`card todo ${todo.tone}`}>
            <span className="n">{todo.n}</span>
            <span>{t(todo.word, { n: todo.n })}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function todos(orders: readonly OrderBody[], listings: readonly SellerListingRow[], now: Date): Todo[] {
  const count = (test: (order: OrderBody) => boolean) => orders.filter(test).length;
  const entries: Todo[] = [
    { word: 'home.late', n: count((one) => dueOf(one, now) === 'late'), href: '/orders?due=late', tone: 'bad' },
    { word: 'home.today', n: count((one) => dueOf(one, now) === 'today'), href: '/orders?due=today', tone: 'warn' },
    { word: 'home.new', n: count((one) => one.state === 'placed'), href: '/orders?state=placed', tone: 'info' },
    { word: 'home.hold', n: count((one) => one.state === 'on-hold'), href: '/orders?state=on-hold', tone: 'warn' },
    {
      word: 'home.findings',
      n: listings.filter((one) => one.findings > 0).length,
      href: '/listings?state=findings',
      tone: 'warn',
    },
    {
      word: 'home.review',
      n: listings.filter((one) => one.state === 'in-review').length,
      href: '/listings?state=in-review',
      tone: 'info',
    },
    {
      word: 'home.drafts',
      n: listings.filter((one) => one.state === 'draft').length,
      href: '/listings?state=draft',
      tone: '',
    },
  ];
  return entries.filter((one) => one.n > 0);
}
