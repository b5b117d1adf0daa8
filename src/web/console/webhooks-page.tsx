import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Link } from 'wouter';
import type { EndpointBody, EndpointSecretBody } from '../../http/contract/index.ts';
import { announce } from '../desk/announce.ts';
import { ErrorSummary } from '../desk/error-summary.tsx';
import { Failure } from '../desk/failure.tsx';
import { FormField } from '../desk/form-field.tsx';
import { Loaded } from '../desk/loaded.tsx';
import { PageHeading } from '../desk/page-heading.tsx';
import { erasureApi } from '../kit/erasure-api.ts';
import { formatMoment } from '../kit/format.ts';
import { Secret } from './webhook-secret.tsx';
import { t } from './webhook-words.ts';
import { t as say } from './words.ts';

export const TONES = { on: 'good', off: '', 'gave-up': 'bad', removed: '' } as const;

/** Every receiver of webhooks, and a form for a new one. */
export function WebhooksPage(props: { mayDecide: boolean }) {
  const endpoints = useQuery({ queryKey: ['webhooks'], queryFn: erasureApi.endpoints });
  return (
    <>
      <PageHeading title={t('hooks.title')} face={say('face')} lead={t('hooks.lead')} />
      <Loaded query={endpoints} height={16}>
        {({ items, events }) => (
          <>
            {items.length === 0 ? (
              <p className="empty">{t('hooks.empty')}</p>
            ) : (
              <ul className="rows card">
                {items.map((endpoint) => (
                  <EndpointLine key={endpoint.id} endpoint={endpoint} />
                ))}
              </ul>
            )}
            {props.mayDecide && <NewEndpoint events={events} />}
          </>
        )}
      </Loaded>
    </>
  );
}

function EndpointLine(props: { endpoint: EndpointBody }) {
  const { endpoint } = props;
  return (
    <li className="application-row">
      <div className="what">
        <Link href={`/webhooks/${endpoint.id}`}>
          <bdi>{endpoint.label}</bdi>
        </Link>
        <span className="small muted as-written" dir="ltr">
          {endpoint.url}
        </span>
      </div>
      <span className={`state ${TONES[endpoint.state]}`}>{t(`state.${endpoint.state}`)}</span>
      <span className="small muted">
        {endpoint.events.length === 0 ? t('hooks.all') : t('hooks.types', { n: endpoint.events.length })}
      </span>
      <span className="small muted">
        {endpoint.failingSince && t('hooks.failing', { when: formatMoment(endpoint.failingSince) })}
      </span>
    </li>
  );
}

function NewEndpoint(props: { events: readonly string[] }) {
  const client = useQueryClient();
  const [label, setLabel] = useState('');
  const [url, setUrl] = useState('');
  const [events, setEvents] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const [made, setMade] = useState<EndpointSecretBody>();
  const create = useMutation({
    mutationFn: () => erasureApi.openEndpoint({ label, url, events: [...events] }),
    onSuccess: async (answer) => {
      setMade(answer);
      setLabel('');
      setUrl('');
      setEvents([]);
      setTried(false);
      announce(t('hooks.created', { label: answer.endpoint.label }));
      await client.invalidateQueries({ queryKey: ['webhooks'] });
    },
  });
  const problems = {
    label: label.trim() === '' ? t('hooks.label.problem') : undefined,
    url: url.trim() === '' ? t('hooks.url.problem') : undefined,
  };
  const entries = [
    ...(problems.label ? [{ id: 'hook-label', message: problems.label }] : []),
    ...(problems.url ? [{ id: 'hook-url', message: problems.url }] : []),
  ];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (entries.length === 0 && !create.isPending) create.mutate();
  };
  const toggle = (event: string) =>
    setEvents((chosen) => (chosen.includes(event) ? chosen.filter((one) => one !== event) : [...chosen, event]));
  return (
    <>
      {made && <Secret made={made} />}
      <form className="card form" onSubmit={submit} noValidate aria-labelledby="new-hook">
        <h2 id="new-hook">{t('hooks.new')}</h2>
        {tried && <ErrorSummary entries={entries} />}
        <FormField id="hook-label" label={t('hooks.label')} problem={tried ? problems.label : undefined} required>
          {(control) => (
            <input {...control} value={label} maxLength={80} onChange={(event) => setLabel(event.target.value)} />
          )}
        </FormField>
        <FormField
          id="hook-url"
          label={t('hooks.url')}
          help={t('hooks.url.help')}
          problem={tried ? problems.url : undefined}
          required
        >
          {(control) => (
            <input
              {...control}
              type="url"
              dir="ltr"
              value={url}
              maxLength={2000}
              onChange={(event) => setUrl(event.target.value)}
            />
          )}
        </FormField>
        <fieldset className="field">
          <legend>{t('hooks.events')}</legend>
          <p className="help">{t('hooks.events.help')}</p>
          <div className="hook-events">
            {props.events.map((event) => (
              <label key={event}>
                <input type="checkbox" checked={events.includes(event)} onChange={() => toggle(event)} />{' '}
                <code>{event}</code>
              </label>
            ))}
          </div>
        </fieldset>
        {create.isError && <Failure error={create.error} />}
        <p className="actions">
          <button type="submit" className="button primary" aria-disabled={create.isPending}>
            {t('hooks.create')}
          </button>
        </p>
      </form>
    </>
  );
}
