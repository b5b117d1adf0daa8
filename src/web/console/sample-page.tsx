import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Link } from 'wouter';
import type { SampleItemBody } from '../../http/contract/index.ts';
import { sayAct } from '../desk/enforcement-words.ts';
import { Failure } from '../desk/failure.tsx';
import { FormField } from '../desk/form-field.tsx';
import { Loaded } from '../desk/loaded.tsx';
import { PageHeading } from '../desk/page-heading.tsx';
import { say } from '../desk/words.ts';
import { WordsField } from '../desk/words-field.tsx';
import { api } from '../kit/api.ts';
import { CLAUSES } from './clauses.ts';
import { e } from './enforcement-words.ts';
import { t } from './words.ts';

/** A sample of decisions: each is looked at again without knowing what was decided. */
export function SamplePage(props: { id: string; mayDecide: boolean }) {
  const sample = useQuery({ queryKey: ['sample', props.id], queryFn: () => api.sampleOfDecisions(props.id) });
  return (
    <>
      <p className="back">
        <Link href="/oversight">{e('report.title')}</Link>
      </p>
      <PageHeading
        title={e('sample.title')}
        face={t('face')}
        lead={sample.data && e('sample.seed', { seed: sample.data.seed })}
      />
      <Loaded query={sample} height={30}>
        {({ decisions }) => (
          <ol className="plain parts">
            {decisions.map((item, index) => (
              <li key={item.id} className="card form">
                <h2>
                  {e('sample.item', { n: index + 1 })}: {e(`sample.kind.${item.kind}`)}
                </h2>
                <About item={item} />
                <Look item={item} sample={props.id} mayDecide={props.mayDecide} />
              </li>
            ))}
          </ol>
        )}
      </Loaded>
    </>
  );
}

function About(props: { item: SampleItemBody }) {
  const { about } = props.item;
  const clause = CLAUSES.find((one) => one === about.clause);
  const texts = [about.facts, about.explanation, about.appeal, about.answers?.makes, about.answers?.how];
  return (
    <>
      {clause && <p>{sayAct(`clause.${clause}`)}</p>}
      {texts.map((text) =>
        text ? (
          <p key={text} dir="auto" className="as-written">
            {text}
          </p>
        ) : null,
      )}
      {about.spans.map((span) => (
        <p key={span}>
          <q dir="auto" className="as-written">
            {span}
          </q>
        </p>
      ))}
    </>
  );
}

function Look(props: { item: SampleItemBody; sample: string; mayDecide: boolean }) {
  const { item } = props;
  const client = useQueryClient();
  const [outcome, setOutcome] = useState(item.outcomes[0] ?? '');
  const [note, setNote] = useState('');
  const look = useMutation({
    mutationFn: () => api.lookAgain(item.id, { outcome, note: note.trim() }),
    onSettled: () => client.invalidateQueries({ queryKey: ['sample', props.sample] }),
  });
  const word = (one: string) => e(`outcome.${one as 'approved'}`);
  if (item.second !== null && item.first !== null) {
    const same = item.first === item.second;
    return (
      <p className={same ? 'notice' : 'notice warn'}>
        {e(same ? 'sample.agreed' : 'sample.differed', { first: word(item.first), second: word(item.second) })}
      </p>
    );
  }
  if (!props.mayDecide) return null;
  if (!item.mine) return <p className="muted">{e('sample.notMine')}</p>;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!look.isPending) look.mutate();
  };
  return (
    <form className="form" onSubmit={submit}>
      <FormField id={`outcome-${item.id}`} label={e('sample.outcome')}>
        {(control) => (
          <select {...control} className="select" value={outcome} onChange={(event) => setOutcome(event.target.value)}>
            {item.outcomes.map((one) => (
              <option key={one} value={one}>
                {word(one)}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <WordsField id={`note-${item.id}`} label={e('sample.note')} optional rows={2} value={note} onChange={setNote} />
      {look.isError && <Failure error={look.error} title={say('failedAction')} safe />}
      <p>
        <button type="submit" className="button" aria-disabled={look.isPending}>
          {e('sample.submit')}
        </button>
      </p>
    </form>
  );
}
