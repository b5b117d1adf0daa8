import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useLocation } from 'wouter';
import type { DeliveryBody, EndpointBody } from '../../http/contract/index.ts';
import { announce } from '../desk/announce.ts';
import { Failure } from '../desk/failure.tsx';
import { Loaded } from '../desk/loaded.tsx';
import { NotFound } from '../desk/not-found.tsx';
import { PageHeading } from '../desk/page-heading.tsx';
import { PagedList } from '../desk/paged-list.tsx';
import { usePages } from '../desk/use-pages.ts';
import { erasureApi } from '../kit/erasure-api.ts';
import { formatMoment } from '../kit/format.ts';
import { Secret } from './webhook-secret.tsx';
import { outcome, t } from './webhook-words.ts';
import { TONES } from './webhooks-page.tsx';
import { t as say } from './words.ts';

/** One receiver: how it stands, what can be done with it, and its delivery log. */
export function WebhookPage(props: { id: string; mayDecide: boolean }) {
  const endpoints = useQuery({ queryKey: ['webhooks'], queryFn: erasureApi.endpoints });
  return (
    <>
      <p className="back">
        <Link href="/webhooks">{t('hook.back')}</Link>
      </p>
      <Loaded query={endpoints} height={24}>
        {({ items }) => {
          const endpoint = items.find(({ id }) => id === props.id);
          if (!endpoint) return <NotFound face={say('face')} />;
          return (
            <>
              <PageHeading title={endpoint.label} face={say('face')} lead={<bdi dir="ltr">{endpoint.url}</bdi>} />
              <Standing endpoint={endpoint} mayDecide={props.mayDecide} />
              <Deliveries id={endpoint.id} mayDecide={props.mayDecide} />
            </>
          );
        }}
      </Loaded>
    </>
  );
}

type Act = 'on' | 'off' | 'removed' | 'trial';

function Standing(props: { endpoint: EndpointBody; mayDecide: boolean }) {
  const { endpoint } = props;
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const again = () => client.invalidateQueries({ queryKey: ['webhooks'] });
  const act = useMutation({
    mutationFn: (what: Act): Promise<unknown> => {
      if (what === 'trial') return erasureApi.tryEndpoint(endpoint.id);
      const { label, url, events } = endpoint;
      return erasureApi.changeEndpoint(endpoint.id, { label, url, events, state: what });
    },
    onSuccess: async (_, what) => {
      if (what === 'trial') announce(t('hook.tried'));
      if (what === 'removed') {
        announce(t('hook.removed', { label: endpoint.label }));
        navigate('/webhooks');
      }
      await again();
      await client.invalidateQueries({ queryKey: ['deliveries', endpoint.id] });
    },
  });
  const rotate = useMutation({ mutationFn: () => erasureApi.rotateSecret(endpoint.id), onSuccess: again });
  const gone = endpoint.gaveUpBecause === 'gone' ? 'gone.gone' : 'gone.nothing-arrived';
  return (
    <>
      <section className="card form" aria-labelledby="hook-standing">
        <h2 id="hook-standing">
          <span className={`state ${TONES[endpoint.state]}`}>{t(`state.${endpoint.state}`)}</span>
        </h2>
        {endpoint.state === 'gave-up' && <p className="notice bad">{t(gone)}</p>}
        {endpoint.state === 'on' && endpoint.failingSince && (
          <p className="notice">{t('hooks.failing', { when: formatMoment(endpoint.failingSince) })}</p>
        )}
        <p>
          {endpoint.events.length === 0
            ? t('hooks.all')
            : endpoint.events.map((event) => (
                <code key={event} className="hook-event">
                  {event}{' '}
                </code>
              ))}
        </p>
        {endpoint.previousSecretUntil && Date.parse(endpoint.previousSecretUntil) > Date.now() && (
          <p className="small muted">{t('secret.overlap', { when: formatMoment(endpoint.previousSecretUntil) })}</p>
        )}
        {act.isError && <Failure error={act.error} />}
        {rotate.isError && <Failure error={rotate.error} />}
        {props.mayDecide && (
          <p className="actions">
            <button type="button" className="button" onClick={() => act.mutate(endpoint.state === 'on' ? 'off' : 'on')}>
              {t(endpoint.state === 'on' ? 'hook.off' : 'hook.on')}
            </button>
            {endpoint.state === 'on' && (
              <button type="button" className="button" onClick={() => act.mutate('trial')}>
                {t('hook.try')}
              </button>
            )}
            <button type="button" className="button" onClick={() => rotate.mutate()}>
              {t('secret.rotate')}
            </button>
            <button type="button" className="button danger" onClick={() => act.mutate('removed')}>
              {t('hook.remove')}
            </button>
          </p>
        )}
      </section>
      {rotate.data && <Secret made={rotate.data} />}
    </>
  );
}

const STATE_TONES = { waiting: 'warn', delivered: 'good', failed: 'bad' } as const;

function Deliveries(props: { id: string; mayDecide: boolean }) {
  const deliveries = usePages(['deliveries', props.id], (list) => erasureApi.deliveries(props.id, list), { limit: 50 });
  return (
    <section aria-labelledby="deliveries">
      <h2 id="deliveries">{t('log.title')}</h2>
      <PagedList query={deliveries} empty={<p>{t('log.empty')}</p>}>
        {(items) => (
          <ul className="rows card">
            {items.map((delivery) => (
              <Delivery key={delivery.message} endpoint={props.id} delivery={delivery} mayDecide={props.mayDecide} />
            ))}
          </ul>
        )}
      </PagedList>
    </section>
  );
}

function Delivery(props: { endpoint: string; delivery: DeliveryBody; mayDecide: boolean }) {
  const { delivery } = props;
  const client = useQueryClient();
  const replay = useMutation({
    mutationFn: () => erasureApi.replay(props.endpoint, delivery.message),
    onSuccess: async () => {
      announce(t('log.replayed'));
      await client.invalidateQueries({ queryKey: ['deliveries', props.endpoint] });
    },
  });
  return (
    <li className="application-row">
      <div className="what">
        <code>{delivery.type}</code>
        <span className="small muted">{formatMoment(delivery.at)}</span>
      </div>
      <span className={`state ${STATE_TONES[delivery.state]}`}>{t(`log.${delivery.state}`)}</span>
      <div className="small muted">
        {delivery.tries.map((one) => (
          <div key={one.at}>
            {t('log.try', { when: formatMoment(one.at), what: outcome(one.status, one.trouble), ms: one.milliseconds })}
          </div>
        ))}
        {delivery.nextAt && <div>{t('log.next', { when: formatMoment(delivery.nextAt) })}</div>}
      </div>
      {props.mayDecide && (
        <button type="button" className="button" onClick={() => replay.mutate()}>
          {t('log.replay')}
        </button>
      )}
      {replay.isError && <Failure error={replay.error} />}
    </li>
  );
}
