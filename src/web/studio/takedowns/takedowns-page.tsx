import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Link } from 'wouter';
import type { TakedownBody } from '../../../http/contract/index.ts';
import { announce } from '../../desk/announce.ts';
import { Failure } from '../../desk/failure.tsx';
import { FormField } from '../../desk/form-field.tsx';
import { PageHeading } from '../../desk/page-heading.tsx';
import { PagedList } from '../../desk/paged-list.tsx';
import { usePages } from '../../desk/use-pages.ts';
import { formatMoment } from '../../kit/format.ts';
import { takedownApi } from '../../kit/takedown-api.ts';
import { t as say } from '../words.ts';
import { t } from './words.ts';

/** Fewest characters of an answer the server takes. */
const FEWEST = 20;

/** What was taken down of this seller's after a notice, and the way to answer it. */
export default function TakedownsPage() {
  const takedowns = usePages(['takedowns'], takedownApi.mine, { limit: 50 });
  return (
    <>
      <PageHeading title={t('takedowns.title')} face={say('face')} lead={t('takedowns.lead')} />
      <PagedList query={takedowns} empty={<p>{t('takedowns.empty')}</p>}>
        {(items) => items.map((one) => <Takedown key={one.id} takedown={one} />)}
      </PagedList>
    </>
  );
}

function Takedown(props: { takedown: TakedownBody }) {
  const { takedown } = props;
  const said = [
    [t('takedowns.why'), takedown.explanation],
    [t('takedowns.reasons'), takedown.reasons],
    [t('takedowns.answer'), takedown.answer],
    [t('takedowns.second'), takedown.secondReasons],
  ] as const;
  return (
    <article className="card form">
      <h2>
        <bdi>{takedown.work}</bdi>
      </h2>
      <p>
        <span className={`state ${takedown.state === 'restored' ? 'good' : 'warn'}`}>
          {t(`state.${takedown.state}`)}
        </span>{' '}
        <span className="small muted">{takedown.decidedAt && formatMoment(takedown.decidedAt)}</span>
      </p>
      <dl className="facts">
        {said.map(
          ([word, words]) =>
            words && (
              <div key={word}>
                <dt>{word}</dt>
                <dd dir="auto">{words}</dd>
              </div>
            ),
        )}
      </dl>
      {takedown.listing && <Link href={`/listings/${takedown.listing}`}>{t('takedowns.listing')}</Link>}
      {takedown.answerable && <Answer id={takedown.id} />}
    </article>
  );
}

function Answer(props: { id: string }) {
  const client = useQueryClient();
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const answer = useMutation({
    mutationFn: () => takedownApi.answer(props.id, words.trim()),
    onSuccess: async () => {
      announce(t('takedowns.sent'));
      await client.invalidateQueries({ queryKey: ['takedowns'] });
    },
  });
  const short = words.trim().length < FEWEST;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!short && !answer.isPending) answer.mutate();
  };
  return (
    <form className="form" noValidate onSubmit={submit}>
      <FormField
        label={t('takedowns.words')}
        help={t('takedowns.words.help')}
        problem={tried && short ? t('takedowns.words.problem') : undefined}
      >
        {(control) => (
          <textarea
            {...control}
            className="textarea"
            dir="auto"
            rows={4}
            maxLength={5000}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        )}
      </FormField>
      {answer.error && <Failure error={answer.error} />}
      <button type="submit" className="button primary" aria-disabled={answer.isPending}>
        {t('takedowns.send')}
      </button>
    </form>
  );
}
