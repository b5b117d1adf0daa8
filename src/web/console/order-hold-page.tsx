import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { ErasureViewBody, OpeningBody, OrderBody } from '../../http/contract/index.ts';
import { announce } from '../desk/announce.ts';
import { ErrorSummary } from '../desk/error-summary.tsx';
import { Failure } from '../desk/failure.tsx';
import { FormField } from '../desk/form-field.tsx';
import { Loaded } from '../desk/loaded.tsx';
import { PageHeading } from '../desk/page-heading.tsx';
import { say as word } from '../desk/words.ts';
import { api } from '../kit/api.ts';
import { erasureApi } from '../kit/erasure-api.ts';
import { formatMoment } from '../kit/format.ts';
import { t } from './hold-words.ts';
import { t as say } from './words.ts';

/** When an order's content goes, and the form that asks to keep it. */
export function OrderHoldPage(props: { id: string; mayDecide: boolean }) {
  const order = useQuery({ queryKey: ['order', props.id], queryFn: () => api.order(props.id) });
  const erasure = useQuery({ queryKey: ['erasure', props.id], queryFn: () => erasureApi.erasure(props.id) });
  return (
    <>
      <p className="back">
        <Link href="/orders">{say('orders.title')}</Link>
      </p>
      <PageHeading
        title={order.data ? t('place.title', { number: order.data.number }) : say('orders.title')}
        face={say('face')}
        lead={t('place.lead')}
      />
      <Loaded query={erasure} height={14}>
        {(view) => (
          <>
            <section className="card form" aria-labelledby="standing">
              <h2 id="standing">{t('place.standing')}</h2>
              <Standing view={view} />
            </section>
            {order.data && <Openings openings={order.data.openings} />}
            {props.mayDecide && view.content === 'held' && <PlaceHold order={props.id} />}
            {view.content !== 'held' && <p className="notice">{t('place.gone')}</p>}
          </>
        )}
      </Loaded>
    </>
  );
}

/** Who opened the content, when and what for: what the order's buyer reads too. */
function Openings(props: { openings: OrderBody['openings'] }) {
  return (
    <section className="card form" aria-labelledby="openings">
      <h2 id="openings">{t('openings.title')}</h2>
      {props.openings.length === 0 ? (
        <p className="muted">{t('openings.none')}</p>
      ) : (
        <ol className="rows">
          {props.openings.map(({ at, who, purpose }) => (
            <li key={`${at} ${who}`}>
              <strong dir="auto">{who}</strong> {word(`purpose.${purpose as OpeningBody['purpose']}`)}{' '}
              <time className="small muted" dateTime={at}>
                {formatMoment(at)}
              </time>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Standing(props: { view: ErasureViewBody }) {
  const { view } = props;
  const when = view.dueAt ? formatMoment(view.dueAt) : '';
  const { fulfilledWhen, days } = view.rule;
  const rule = days === 0 ? t(`rule.now.${fulfilledWhen}`) : t(`rule.${fulfilledWhen}`, { n: days });
  return (
    <>
      <p>{t(`next.${view.next}`, { when, rule })}</p>
      {view.hold && (
        <p className="notice">
          <span dir="auto">{view.hold.reason}</span> ({t('holds.until', { when: formatMoment(view.hold.until) })})
        </p>
      )}
      {view.copies && (
        <p className="small muted">
          {view.copies.confirmedAt
            ? t('copies.done', { when: formatMoment(view.copies.confirmedAt) })
            : t('copies.open', { when: formatMoment(view.copies.askedAt) })}
        </p>
      )}
    </>
  );
}

function PlaceHold(props: { order: string }) {
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const [tried, setTried] = useState(false);
  const place = useMutation({
    mutationFn: () =>
      erasureApi.placeHold({ order: props.order, reason, until: new Date(`${until}T23:59:00`).toISOString() }),
    onSuccess: async () => {
      announce(t('place.done'));
      await client.invalidateQueries({ queryKey: ['holds'] });
      navigate('/holds');
    },
  });
  const problems = {
    reason: reason.trim().length < 10 ? t('place.reason.problem') : undefined,
    until: until === '' ? t('place.until.problem') : undefined,
  };
  const entries = [
    ...(problems.reason ? [{ id: 'hold-reason', message: problems.reason }] : []),
    ...(problems.until ? [{ id: 'hold-until', message: problems.until }] : []),
  ];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (entries.length === 0 && !place.isPending) place.mutate();
  };
  return (
    <form className="card form" onSubmit={submit} noValidate aria-labelledby="place">
      <h2 id="place">{t('place.heading')}</h2>
      {tried && <ErrorSummary entries={entries} />}
      <FormField
        id="hold-reason"
        label={t('place.reason')}
        help={t('place.reason.help')}
        problem={tried ? problems.reason : undefined}
        required
      >
        {(control) => (
          <textarea {...control} rows={3} maxLength={1000} value={reason} onChange={(e) => setReason(e.target.value)} />
        )}
      </FormField>
      <FormField
        id="hold-until"
        label={t('place.until')}
        help={t('place.until.help')}
        problem={tried ? problems.until : undefined}
        required
      >
        {(control) => (
          <input {...control} type="date" value={until} onChange={(event) => setUntil(event.target.value)} />
        )}
      </FormField>
      {place.isError && <Failure error={place.error} />}
      <p className="actions">
        <button type="submit" className="button primary" aria-disabled={place.isPending}>
          {t('place.submit')}
        </button>
      </p>
    </form>
  );
}
