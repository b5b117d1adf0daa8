import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Link } from 'wouter';
import type { TermsBody } from '../../http/contract/index.ts';
import { announce } from '../desk/announce.ts';
import { Failure } from '../desk/failure.tsx';
import { FormField } from '../desk/form-field.tsx';
import { Loaded } from '../desk/loaded.tsx';
import { PageHeading } from '../desk/page-heading.tsx';
import { TermsText } from '../desk/terms-text.tsx';
import { say } from '../desk/words.ts';
import { formatDay } from '../kit/format.ts';
import { programApi } from '../kit/program-api.ts';
import { p } from './approval-words.ts';
import { t } from './words.ts';

/** Versions of the terms, and an editor of the next with preview and the day it comes into force. */
export function TermsPage(props: { mayDecide: boolean }) {
  const all = useQuery({ queryKey: ['terms', 'all'], queryFn: programApi.allTerms });
  return (
    <div className="narrow">
      <PageHeading title={p('terms.title')} face={t('face')} lead={p('terms.lead')} />
      <Loaded query={all} height={24}>
        {({ items }) => (
          <>
            <section className="card form" aria-labelledby="versions">
              <h2 id="versions">{p('terms.versions')}</h2>
              <ul className="plain log">
                {items.map((one) => (
                  <li key={one.id}>
                    <details>
                      <summary>{p('terms.version', { number: one.number, day: formatDay(one.effectiveAt) })}</summary>
                      {one.summary && <p dir="auto">{one.summary}</p>}
                      <p>
                        <Link href={`/terms/${one.number}`}>{p('accepted.link')}</Link>
                      </p>
                      <TermsText text={one.text} />
                    </details>
                  </li>
                ))}
              </ul>
            </section>
            {props.mayDecide && <NextVersion key={items[0]?.id ?? ''} last={items[0]} />}
          </>
        )}
      </Loaded>
    </div>
  );
}

function NextVersion(props: { last: TermsBody | undefined }) {
  const client = useQueryClient();
  const [text, setText] = useState(props.last?.text ?? '');
  const publish = useMutation({
    mutationFn: (typed: FormData) =>
      programApi.publishTerms({
        title: String(typed.get('title')).trim(),
        text,
        summary: String(typed.get('summary')).trim(),
        // The day begins at midnight UTC, everywhere the same moment.
        effectiveAt: `${String(typed.get('day'))}T00:00:00.000Z`,
      }),
    onSuccess: async ({ number }) => {
      announce(p('terms.done', { number }));
      await client.invalidateQueries({ queryKey: ['terms'] });
    },
  });
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!publish.isPending) publish.mutate(new FormData(event.currentTarget));
  };
  return (
    <form className="card form" onSubmit={send} aria-labelledby="next-version">
      <h2 id="next-version">{p('terms.next')}</h2>
      <FormField label={p('terms.name')} required>
        {(control) => (
          <input
            {...control}
            name="title"
            className="input"
            dir="auto"
            defaultValue={props.last?.title}
            minLength={3}
            maxLength={200}
            required
          />
        )}
      </FormField>
      <FormField label={p('terms.text')} help={p('terms.text.help')} required>
        {(control) => (
          <textarea
            {...control}
            className="textarea"
            dir="auto"
            rows={16}
            minLength={50}
            maxLength={200_000}
            required
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </FormField>
      <FormField label={p('terms.summary')} help={p('terms.summary.help')} required>
        {(control) => (
          <textarea
            {...control}
            name="summary"
            className="textarea"
            dir="auto"
            rows={3}
            minLength={10}
            maxLength={2000}
            required
          />
        )}
      </FormField>
      <FormField label={p('terms.day')} help={p('terms.day.help')} required>
        {(control) => <input {...control} name="day" type="date" className="input" required />}
      </FormField>
      <details>
        <summary>{p('terms.preview')}</summary>
        <TermsText text={text} />
      </details>
      <label className="check">
        <input type="checkbox" required />
        <span>{p('terms.sure')}</span>
      </label>
      {publish.isError && <Failure error={publish.error} title={say('failedAction')} safe />}
      <p>
        <button type="submit" className="button primary" aria-disabled={publish.isPending}>
          {p('terms.publish')}
        </button>
      </p>
    </form>
  );
}
