import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import type { WouldChangeBody } from '../../http/contract/index.ts';
import { announce } from '../desk/announce.ts';
import { Failure } from '../desk/failure.tsx';
import { FormField } from '../desk/form-field.tsx';
import { Loaded } from '../desk/loaded.tsx';
import { PageHeading } from '../desk/page-heading.tsx';
import { say } from '../desk/words.ts';
import { programApi } from '../kit/program-api.ts';
import { p } from './approval-words.ts';
import { ASKABLE, readRulesForm, type TypedRules } from './read-rules-form.ts';
import { t } from './words.ts';

/** The rules of eligibility: who can take part, and what other rules would change among present sellers. */
export function RulesPage(props: { mayDecide: boolean }) {
  const rules = useQuery({ queryKey: ['rules', 'eligibility'], queryFn: () => programApi.rules('eligibility') });
  return (
    <div className="narrow">
      <PageHeading title={p('rules.title')} face={t('face')} lead={p('rules.lead')} />
      <Loaded query={rules} height={24}>
        {({ number, document }) => (
          <RulesForm key={number} number={number} rules={document as TypedRules} mayDecide={props.mayDecide} />
        )}
      </Loaded>
    </div>
  );
}

function RulesForm(props: { number: number; rules: TypedRules; mayDecide: boolean }) {
  const { rules } = props;
  const client = useQueryClient();
  const preview = useMutation({ mutationFn: (typed: TypedRules) => programApi.previewEligibility(typed) });
  const publish = useMutation({
    mutationFn: (typed: TypedRules) => programApi.publishEligibility(typed),
    onSuccess: async () => {
      announce(p('rules.done'));
      await client.invalidateQueries({ queryKey: ['rules', 'eligibility'] });
    },
  });
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = readRulesForm(new FormData(event.currentTarget));
    const { submitter } = event.nativeEvent as SubmitEvent;
    if (submitter?.getAttribute('value') === 'publish') publish.mutate(typed);
    else preview.mutate(typed);
  };
  const error = publish.error ?? preview.error;
  return (
    // What was seen of other rules says nothing of those now typed.
    <form className="card form" onSubmit={send} onChange={() => preview.reset()} aria-labelledby="rules-version">
      <h2 id="rules-version">{p('rules.number', { number: props.number })}</h2>
      <FormField label={p('rules.countries')} help={p('rules.countries.help')} optional>
        {(control) => (
          <input {...control} name="countries" className="input" defaultValue={rules.countries?.join(', ')} />
        )}
      </FormField>
      <fieldset className="form">
        <legend>{p('rules.required')}</legend>
        {ASKABLE.map((one) => (
          <label key={one} className="check">
            <input type="checkbox" name="required" value={one} defaultChecked={rules.required.includes(one)} />
            <span>{p(`rules.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <FormField label={p('rules.photos')} required>
        {(control) => (
          <input
            {...control}
            name="photos"
            type="number"
            min={0}
            max={10}
            className="input"
            defaultValue={rules.minimumPhotos}
            required
          />
        )}
      </FormField>
      <FormField label={p('rules.closed')} help={p('rules.closed.help')} optional>
        {(control) => (
          <textarea
            {...control}
            name="closed"
            className="textarea"
            dir="auto"
            rows={4}
            defaultValue={rules.closedCategories.join('\n')}
          />
        )}
      </FormField>
      <FormField label={p('rules.days')} required>
        {(control) => (
          <input
            {...control}
            name="days"
            type="number"
            min={0}
            max={730}
            className="input"
            defaultValue={rules.reapplyDays}
            required
          />
        )}
      </FormField>
      <Changes found={preview.data} />
      {error && <Failure error={error} title={say('failedAction')} safe />}
      <p className="actions">
        <button type="submit" value="preview" className="button">
          {p('rules.preview')}
        </button>
        {/* Only what was seen is published. */}
        {props.mayDecide && preview.data && (
          <button type="submit" value="publish" className="button primary" aria-disabled={publish.isPending}>
            {p('rules.publish')}
          </button>
        )}
      </p>
    </form>
  );
}

function Changes(props: { found: WouldChangeBody | undefined }) {
  return (
    <div role="status">
      {props.found?.changes.length === 0 && <p className="notice good">{p('rules.none', { n: props.found.looked })}</p>}
      {props.found && props.found.changes.length > 0 && (
        <div className="notice warn">
          <p>{p('rules.some', { looked: props.found.looked, n: props.found.changes.length })}</p>
          <ul>
            {props.found.changes.map(({ seller, after, unmet }) => (
              <li key={seller.id}>
                {p(after ? 'rules.wouldPass' : 'rules.wouldFail', { seller: seller.name })}
                {unmet.map((line) => (
                  <p key={line} className="small">
                    {line}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
