import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { formatMoney } from '../../../core/kernel/index.ts';
import type { OrderBody } from '../../../http/contract/index.ts';
import { Loaded } from '../../desk/loaded.tsx';
import { PageHeading } from '../../desk/page-heading.tsx';
import { orderTone } from '../../desk/tones.ts';
import { say } from '../../desk/words.ts';
import { api } from '../../kit/api.ts';
import { browserLocale, formatDistance, formatMoment } from '../../kit/format.ts';
import { Course } from '../production/course.tsx';
import { Reports } from '../production/reports.tsx';
import { t } from '../words.ts';
import { dueOf } from './due.ts';
import { ErasureLine } from './erasure-line.tsx';
import { NextSteps } from './next-steps.tsx';
import { OpenContent } from './open-content.tsx';
import { WhatIsLeft } from './what-is-left.tsx';

/** One order: its content behind a stated purpose, what comes next, who opened it, and after erasure what is left. */
export default function OrderPage(props: { id: string }) {
  const order = useQuery({
    queryKey: ['order', props.id],
    queryFn: () => api.order(props.id),
    // Erasure is a job: look again until it is done.
    refetchInterval: (query) => (query.state.data?.content === 'erasing' ? 2000 : false),
  });
  return (
    <>
      <p className="back">
        <Link href="/orders">{t('orders.title')}</Link>
      </p>
      <PageHeading
        title={order.data ? t('order.title', { number: order.data.number }) : t('orders.title')}
        face={t('face')}
        lead={order.data && <Standing order={order.data} />}
      />
      <Loaded query={order} height={40}>
        {(data) => (
          <div className="order-page">
            <div className="main-column">
              <Reports order={data} />
              {data.purposes.length > 0 && <OpenContent key={data.designHash} order={data} />}
              <ErasureLine order={data.id} content={data.content} />
              {data.content !== 'held' && <WhatIsLeft order={data} />}
              <Course order={data} />
              <Openings order={data} />
            </div>
            <div className="side-column">
              <NextSteps order={data} />
              <Facts order={data} />
            </div>
          </div>
        )}
      </Loaded>
    </>
  );
}

function Standing(props: { order: OrderBody }) {
  const { order } = props;
  const due = dueOf(order, new Date());
  return (
    <span className="standing">
      <span className={`state ${orderTone(order.state)}`}>{say(`order.${order.state}`)}</span>
      <span className="state">{say(`content.${order.content}`)}</span>
      {due === 'late' && <span className="state bad">{t('orders.late')}</span>}
      {due === 'today' && <span className="state warn">{t('orders.today')}</span>}
    </span>
  );
}

function Facts(props: { order: OrderBody }) {
  const { order } = props;
  const moment = (instant: string | null) => instant && formatMoment(instant);
  const facts: readonly (readonly [Parameters<typeof t>[0], string | null])[] = [
    ['order.product', order.listing.title],
    ['order.sku', order.listing.sku],
    ['order.pieces', new Intl.NumberFormat(browserLocale()).format(order.quantity)],
    ['order.total', formatMoney(order.total, browserLocale())],
    ['order.placedAt', moment(order.placedAt)],
    ['order.shipBy', `${formatMoment(order.shipBy)} (${formatDistance(order.shipBy)})`],
    ['course.spelling', order.spellingConfirmedAt ? moment(order.spellingConfirmedAt) : t('course.notConfirmed')],
    ['order.makeUntil', moment(order.makeUntil)],
    ['order.startedAt', moment(order.startedAt)],
    [
      'course.shippedCount',
      order.quantity > 1 ? t('course.shippedOf', { n: order.shippedCount, all: order.quantity }) : null,
    ],
    ['order.shippedAt', moment(order.shippedAt)],
    ['course.deliveredAt', moment(order.deliveredAt)],
    ['order.shipment', order.shipment && [order.shipment.carrier, order.shipment.tracking].filter(Boolean).join(', ')],
    ['order.closedAt', moment(order.closedAt)],
    ['order.erasedAt', moment(order.erasedAt)],
    ['order.reason', order.reason],
  ];
  return (
    <section className="card form" aria-labelledby="facts">
      <h2 id="facts">{t('order.facts')}</h2>
      <dl className="facts">
        {facts.map(([word, value]) =>
          value ? (
            <div key={word}>
              <dt>{t(word)}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      <p className="small muted">{t('order.version', { n: order.listing.version })}</p>
    </section>
  );
}

function Openings(props: { order: OrderBody }) {
  const { openings } = props.order;
  return (
    <section className="card form" aria-labelledby="openings">
      <h2 id="openings">{t('log.heading')}</h2>
      {openings.length === 0 ? (
        <p className="muted">{t('log.none')}</p>
      ) : (
        <ul className="plain log">
          {openings.map((opening) => (
            <li key={`${opening.at}${opening.who}`}>
              <span className="small muted">{formatMoment(opening.at)}</span>
              <span>{t('log.entry', { who: opening.who, purpose: purposeOf(opening.purpose) })}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const PURPOSES = ['production', 'quality-check', 'remake', 'buyer-question', 'defect-report'] as const;

function purposeOf(purpose: string): string {
  const known = PURPOSES.find((one) => one === purpose);
  return known ? say(`purpose.${known}`) : purpose;
}
