import { Link } from 'wouter';
import type { OrderBody } from '../../http/contract/index.ts';
import { FilterBar } from '../desk/filter-bar.tsx';
import { PageHeading } from '../desk/page-heading.tsx';
import { PagedList } from '../desk/paged-list.tsx';
import { orderTone } from '../desk/tones.ts';
import { useFilter } from '../desk/use-filter.ts';
import { usePages } from '../desk/use-pages.ts';
import { say } from '../desk/words.ts';
import { api } from '../kit/api.ts';
import { formatMoment } from '../kit/format.ts';
import { t } from './words.ts';

const STATES: readonly OrderBody['state'][] = [
  'placed',
  'on-hold',
  'in-production',
  'shipped',
  'cancelled',
  'declined',
];

/** Every order of the program, without its content. */
export function OrdersPage() {
  const [state, setState] = useFilter('state');
  const orders = usePages(['orders', 'operator'], api.operatorOrders, { limit: 100 });
  return (
    <>
      <PageHeading title={t('orders.title')} face={t('face')} lead={t('orders.lead')} />
      <FilterBar
        label={t('orders.filter')}
        value={state}
        onChange={setState}
        choices={[
          { value: '', label: say('all') },
          ...STATES.map((value) => ({ value, label: say(`order.${value}`) })),
        ]}
      />
      <PagedList query={orders} empty={<p>{t('orders.empty')}</p>}>
        {(items) => {
          const rows = items.filter((order) => state === '' || order.state === state);
          if (rows.length === 0) return <p className="empty">{t('orders.emptyFilter')}</p>;
          return <OrderTable orders={rows} />;
        }}
      </PagedList>
    </>
  );
}

function OrderTable(props: { orders: readonly OrderBody[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen it scrolls, and must for the keyboard too
    <section className="scroll-x card" aria-label={t('orders.title')} tabIndex={0}>
      <table className="table">
        <thead>
          <tr>
            {(['number', 'seller', 'product', 'state', 'content', 'placed', 'shipBy', 'openings'] as const).map(
              (one) => (
                <th key={one} scope="col">
                  {t(`orders.${one}`)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {props.orders.map((order) => (
            <tr key={order.id}>
              <th scope="row" data-label={t('orders.number')}>
                <Link href={`/orders/${order.id}/hold`}>{order.number}</Link>
              </th>
              <td data-label={t('orders.seller')}>
                <bdi>{order.seller.name}</bdi>
              </td>
              <td data-label={t('orders.product')}>
                <bdi>{order.listing.title}</bdi>
              </td>
              <td data-label={t('orders.state')}>
                <span className={`state ${orderTone(order.state)}`}>{say(`order.${order.state}`)}</span>
              </td>
              <td data-label={t('orders.content')}>{say(`content.${order.content}`)}</td>
              <td data-label={t('orders.placed')}>{formatMoment(order.placedAt)}</td>
              <td data-label={t('orders.shipBy')}>{formatMoment(order.shipBy)}</td>
              <td data-label={t('orders.openings')}>{order.openings.length}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
