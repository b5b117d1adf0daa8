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
import { BatchBar } from '../production/batch-bar.tsx';
import { useSeller } from '../use-seller.ts';
import { t } from '../words.ts';
import { byUrgency, dueOf, isOpen } from './due.ts';
import { OpenOrdersNotice } from './open-orders-notice.tsx';
import { OrderRow } from './order-row.tsx';

/** The queue itself; every state of its own is a filter beside it. */
const TO_MAKE = 'to-make';
const STATES: readonly OrderBody['state'][] = [
  'placed',
  'in-production',
  'on-hold',
  'defect-reported',
  'remade',
  'shipped',
  'delivered',
  'cancelled',
  'withdrawn',
  'declined',
];

/** The queue: what is to be made and shipped, what must leave first on top; several orders can be opened and made together. */
export function OrdersPage() {
  const seller = useSeller();
  const [state, setState] = useFilter('state');
  const [due, setDue] = useFilter('due');
  const [now] = useState(() => new Date());
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const queue = state === TO_MAKE;
  const orders = usePages(['orders', seller.sellerId], (list) => api.sellerOrders(seller.sellerId, list), {
    limit: 100,
    ...(queue ? { sort: 'ship-by' as const } : state !== '' && { state }),
  });
  const filtered = state !== '' || due !== '';
  const shown = (items: readonly OrderBody[]) => {
    const rows = items.filter((order) => due === '' || dueOf(order, now) === due);
    // The server sorts the queue itself, over all its pages.
    return queue ? rows : rows.sort(byUrgency);
  };
  const choose = (order: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(order);
    else next.delete(order);
    setChosen(next);
  };
  const [, setSearch] = useSearchParams();
  const clear = () => setSearch({});
  return (
    <>
      <PageHeading title={t('orders.title')} face={t('face')} {...(queue && { lead: t('queue.explain') })} />
      <StandingNotice />
      <OpenOrdersNotice />
      <div className="filters">
        <FilterBar
          label={t('orders.filter')}
          value={state}
          onChange={setState}
          choices={[
            { value: '', label: say('all') },
            { value: TO_MAKE, label: t('queue.toMake') },
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
      <BatchBar chosen={chosen} onDone={() => setChosen(new Set())} />
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
          const choosable = rows.filter((order) => isOpen(order) && order.content === 'held');
          const all = choosable.length > 0 && choosable.every(({ id }) => chosen.has(id));
          return (
            <>
              {choosable.length > 1 && (
                <label className="check">
                  <input
                    type="checkbox"
                    checked={all}
                    onChange={() => setChosen(new Set(all ? [] : choosable.map(({ id }) => id)))}
                  />
                  <span>{t('queue.chooseAll')}</span>
                </label>
              )}
              <ul className="rows card">
                {rows.map((order) => (
                  <OrderRow
                    key={order.id}
                    order={order}
                    now={now}
                    chosen={chosen.has(order.id)}
                    {...(choosable.includes(order) && { onChoose: (on: boolean) => choose(order.id, on) })}
                  />
                ))}
              </ul>
            </>
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
