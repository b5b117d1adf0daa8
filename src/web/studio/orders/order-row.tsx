import { Link } from 'wouter';
import type { OrderBody } from '../../../http/contract/index.ts';
import { orderTone } from '../../desk/tones.ts';
import { say } from '../../desk/words.ts';
import { formatDay, formatDistance } from '../../kit/format.ts';
import { t } from '../words.ts';
import { dueOf, isOpen } from './due.ts';

/** One order in a queue: what, how many, by when, where it stands. No content. With `onChoose` it can be chosen for a batch. */
export function OrderRow(props: {
  order: OrderBody;
  now: Date;
  chosen?: boolean;
  onChoose?: (chosen: boolean) => void;
}) {
  const { order, now, onChoose } = props;
  const due = dueOf(order, now);
  const left = order.quantity - order.shippedCount;
  return (
    <li className="order-row" data-due={due} data-choosable={onChoose ? '' : undefined}>
      {onChoose && (
        <input
          type="checkbox"
          className="chooser"
          checked={props.chosen ?? false}
          aria-label={t('queue.choose', { number: order.number })}
          onChange={(event) => onChoose(event.target.checked)}
        />
      )}
      {order.listing.picture ? (
        <img src={`${order.listing.picture}?w=400`} alt="" width="56" height="56" loading="lazy" />
      ) : (
        <span className="no-picture" aria-hidden="true" />
      )}
      <div className="what">
        <Link href={`/orders/${order.id}`}>
          <span className="number">{order.number}</span> <bdi>{order.listing.title}</bdi>
        </Link>
        <span className="small muted">
          {order.listing.sku} · {t('orders.quantity', { n: isOpen(order) && left > 0 ? left : order.quantity })}
          {order.spellingConfirmedAt && isOpen(order) && ` · ${t('queue.confirmed')}`}
        </span>
      </div>
      <div className="when">
        {isOpen(order) ? (
          <>
            <span>
              {due === 'late'
                ? t('orders.shipByPast', { when: formatDistance(order.shipBy, now.getTime()) })
                : t('orders.shipBy', { day: formatDay(order.shipBy) })}
            </span>
            {(due === 'late' || due === 'today') && (
              <span className={`state ${due === 'late' ? 'bad' : 'warn'}`}>{t(`orders.${due}`)}</span>
            )}
          </>
        ) : (
          <span className="muted">
            {t('orders.closed', { day: formatDay(order.closedAt ?? order.shippedAt ?? order.placedAt) })}
          </span>
        )}
      </div>
      <div className="where">
        <span className={`state ${orderTone(order.state)}`}>{say(`order.${order.state}`)}</span>
        <span className="small muted">{say(`content.${order.content}`)}</span>
      </div>
    </li>
  );
}
