import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Link } from 'wouter';
import type { ComplianceChangesBody, RulesHistoryBody } from '../../http/contract/index.ts';
import { announce } from '../desk/announce.ts';
import { Failure } from '../desk/failure.tsx';
import { FormField } from '../desk/form-field.tsx';
import { Loaded } from '../desk/loaded.tsx';
import { PageHeading } from '../desk/page-heading.tsx';
import { say } from '../desk/words.ts';
import { formatDay } from '../kit/format.ts';
import { programApi } from '../kit/program-api.ts';
import { c } from './compliance-words.ts';
import { RequirementFields } from './requirement-fields.tsx';
import { fromTyped, newRequirement, type RulesDocument, toTyped } from './typed-requirement.ts';
import { t } from './words.ts';

/** The rules of compliance: which categories need which documents, what other rules would change in the shop, and what came of each version. */
export function CompliancePage(props: { mayDecide: boolean }) {
  const rules = useQuery({ queryKey: ['rules', 'compliance'], queryFn: () => programApi.rules('compliance') });
  const history = useQuery({ queryKey: ['rules', 'history'], queryFn: programApi.rulesHistory });
  return (
    <div className="narrow">
      <PageHeading title={c('title')} face={t('face')} lead={c('lead')} />
      <p>
        <Link href="/rules">{c('eligibility')}</Link>
      </p>
      <Loaded query={rules} height={24}>
        {({ number, document }) => (
          <RulesForm key={number} number={number} rules={document as RulesDocument} mayDecide={props.mayDecide} />
        )}
      </Loaded>
      <Loaded query={history} height={8}>
        {({ items }) => <History items={items} />}
      </Loaded>
    </div>
  );
}

function RulesForm(props: { number: number; rules: RulesDocument; mayDecide: boolean }) {
  const client = useQueryClient();
  const [typed, setTyped] = useState(() => toTyped(props.rules));
  const [day, setDay] = useState('');
  const [made, setMade] = useState(0);
  const preview = useMutation({ mutationFn: () => programApi.previewCompliance(fromTyped(typed)) });
  const publish = useMutation({
    // The day begins at midnight UTC, everywhere the same moment.
    mutationFn: () => programApi.publishCompliance(fromTyped(typed), day ? `${day}T00:00:00.000Z` : undefined),
    onSuccess: async () => {
      announce(c('done'));
      await client.invalidateQueries({ queryKey: ['rules'] });
    },
  });
  const change = (next: typeof typed) => {
    setTyped(next);
    // What was seen of other rules says nothing of those now typed.
    preview.reset();
  };
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    if (preview.isPending || publish.isPending) return;
    if (submitter?.getAttribute('value') === 'publish') publish.mutate();
    else preview.mutate();
  };
  const add = () => {
    change([...typed, newRequirement(made)]);
    setMade(made + 1);
  };
  const error = publish.error ?? preview.error;
  return (
    <form className="form" onSubmit={send} aria-labelledby="rules-version">
      <h2 id="rules-version">{c('number', { number: props.number })}</h2>
      {typed.length === 0 && <p className="muted">{c('none')}</p>}
      {typed.map((one, index) => (
        <details key={one.key} className="card form" open={one.id === ''}>
          <summary>{c('requirement', { n: index + 1, title: one.title || c('unnamed') })}</summary>
          <RequirementFields
            value={one}
            onChange={(next) => change(typed.with(index, next))}
            onRemove={() => change(typed.filter((_, at) => at !== index))}
          />
        </details>
      ))}
      <p>
        <button type="button" className="button" onClick={add}>
          {c('add')}
        </button>
      </p>
      <div className="card form">
        <FormField label={c('day')} help={c('day.help')} optional>
          {(control) => (
            <input
              {...control}
              type="date"
              className="input"
              value={day}
              onChange={(event) => setDay(event.target.value)}
            />
          )}
        </FormField>
        <div role="status">{preview.data && <Changes found={preview.data} />}</div>
        {error && <Failure error={error} title={say('failedAction')} safe />}
        <p className="actions">
          <button type="submit" value="preview" className="button" aria-disabled={preview.isPending}>
            {c('preview')}
          </button>
          {/* Only what was seen is published. */}
          {props.mayDecide && preview.data && (
            <button type="submit" value="publish" className="button primary" aria-disabled={publish.isPending}>
              {c('publish')}
            </button>
          )}
        </p>
      </div>
    </form>
  );
}

function Changes(props: { found: ComplianceChangesBody }) {
  const { looked, changes } = props.found;
  if (changes.length === 0) return <p className="notice good">{c('unchanged', { n: looked })}</p>;
  return (
    <section className="notice warn" aria-label={c('changes')}>
      <p>{c('looked', { n: looked })}</p>
      <ul>
        {changes.map((one) => (
          <li key={one.seller.id}>
            <bdi>{one.seller.name}</bdi>:{' '}
            {[
              one.leaves > 0 ? c('leaves', { n: one.leaves }) : '',
              one.returns > 0 ? c('returns', { n: one.returns }) : '',
            ]
              .filter(Boolean)
              .join(', ')}
            <p className="small" dir="auto">
              {one.titles.join(' · ')}
              {one.leaves + one.returns > one.titles.length && ' …'}
            </p>
            {one.needs.length > 0 && <p className="small">{c('needs', { documents: one.needs.join(', ') })}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function History(props: { items: RulesHistoryBody['items'] }) {
  return (
    <section className="card form" aria-labelledby="rules-history">
      <h2 id="rules-history">{c('history')}</h2>
      <ul className="plain log">
        {props.items.map(({ number, publishedAt, bindsAt, effects }) => (
          <li key={number}>
            <p>{c('version', { number, day: formatDay(publishedAt), binds: formatDay(bindsAt) })}</p>
            {effects.length === 0 && <p className="small muted">{c('waiting')}</p>}
            {effects.map(({ stage, stopped, due, returned }) => (
              <p key={stage} className="small">
                {c('effect', { stage: c(`stage.${stage}`), stopped, due, returned })}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
