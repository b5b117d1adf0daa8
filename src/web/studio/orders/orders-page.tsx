import { useState } from 'react';
import { useSearchParams } from 'wouter';
import type { OrderBody } from '../../../http/contract/index.ts';
import { FilterBar } from '../../desk/filter-bar.tsx';
import { PageHeading } from '../../desk/page-heading.tsx';
import { PagedList } from '../../desk/paged-list.tsx';
import { useFilter } from '../../desk/use-filter.ts';
import { usePages } from '../../desk/use-pages.ts';
import { say } from '../../desk/words.ts';
import { api } from '../../kit/api.ts';
import { StandingNotice } from '../join/closed.tsx';
import { useSeller } from '../use-seller.ts';
import { t } from '../words.ts';
import { byUrgency, dueOf } from './due.ts';
import { OrderRow } from './order-row.tsx';

const STATES: readonly OrderBody['state'][] = [
  'placed',
  'in-production',
  'on-hold',
  'shipped',
  'cancelled',
  'declined',
];

/** The queue: what is to be made and shipped, the most pressing on top. */
export function OrdersPage() {
  const seller = useSeller();
  const [state, setState] = useFilter('state');
  const [due, setDue] = useFilter('due');
  const [now] = useState(() => new Date());
  const orders = usePages(['orders', seller.sellerId], (list) => api.sellerOrders(seller.sellerId, list), {
    limit: 100,
    ...(state !== '' && { state }),
  });
  const filtered = state !== '' || due !== '';
  const shown = (items: readonly OrderBody[]) =>
    items.filter((order) => due === '' || dueOf(order, now) === due).sort(byUrgency);
  const [, setSearch] = useSearchParams();
  const clear = () => setSearch({});
  return (
    <>
      <PageHeading title={t('orders.title')} face={t('face')} />
      <StandingNotice />
      <div className="filters">
        <FilterBar
          label={t('orders.filter')}
          value={state}
          onChange={setState}
          choices={[
            { value: '', label: say('all') },
            ...STATES.map((one) => ({ value: one, label: say(`order.${one}`) })),
          ]}
        />
        <FilterBar
          label={t('orders.due')}
          value={due}
          onChange={(value) => setDue(value === due ? '' : value)}
          choices={[
            { value: 'late', label: t('orders.late') },
            { value: 'today', label: t('orders.today') },
          ]}
        />
      </div>
      <PagedList query={orders} empty={<Nothing filtered={filtered} clear={clear} />}>
        {(items) => {
          const rows = shown(items);
          if (rows.length === 0) {
            return (
              <div className="empty">
                <Nothing filtered clear={clear} />
              </div>
            );
          }
          return (
            <ul className="rows card">
              {rows.map((order) => (
                <OrderRow key={order.id} order={order} now={now} />
              ))}
            </ul>
          );
        }}
      </PagedList>
    </>
  );
}

function Nothing(props: { filtered: boolean; clear: () => void }) {
  if (!props.filtered) return <p>{t('orders.empty')}</p>;
  return (
    <>
      <p>{t('orders.emptyFilter')}</p>
      <p>
        <button type="button" className="button" onClick={props.clear}>
          {t('orders.showAll')}
        </button>
      </p>
    </>
  );
}
