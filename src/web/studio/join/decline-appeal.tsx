import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { ApplicationBody } from '../../../http/contract/index.ts';
import { announce } from '../../desk/announce.ts';
import { Failure } from '../../desk/failure.tsx';
import { FormField } from '../../desk/form-field.tsx';
import { say } from '../../desk/words.ts';
import { formatDay } from '../../kit/format.ts';
import { programApi } from '../../kit/program-api.ts';
import { useSeller } from '../use-seller.ts';
import { t } from '../words.ts';

/** Fewest characters of an appeal; the API asks for as many. */
const FEWEST = 20;

/** The appeal of a declined application: the one that was sent and what came of it, or a form for an owner to send it. */
export function DeclineAppeal(props: { application: ApplicationBody }) {
  const { application } = props;
  const { role } = useSeller();
  if (application.appeal) return <Sent appeal={application.appeal} />;
  return application.state === 'declined' && role === 'owner' ? <AppealForm id={application.id} /> : null;
}

function Sent(props: { appeal: NonNullable<ApplicationBody['appeal']> }) {
  const { words, at, outcome, reasons } = props.appeal;
  return (
    <section className="form" aria-labelledby="sent-appeal">
      <h2 id="sent-appeal">{t('application.appeal.yours', { day: formatDay(at) })}</h2>
      <p dir="auto" className="as-written">
        {words}
      </p>
      <p>
        <strong>{t(outcome ? `application.appeal.${outcome}` : 'application.appeal.waits')}</strong>
      </p>
      {reasons && (
        <p dir="auto" className="as-written">
          {reasons}
        </p>
      )}
    </section>
  );
}

function AppealForm(props: { id: string }) {
  const client = useQueryClient();
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const short = words.trim().length < FEWEST;
  const send = useMutation({
    mutationFn: () => programApi.appealDecline(props.id, words.trim()),
    onSuccess: async () => {
      announce(t('application.appeal.sent'));
      await client.invalidateQueries({ queryKey: ['applications'] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!short && !send.isPending) send.mutate();
  };
  return (
    <form className="form" noValidate onSubmit={submit} aria-labelledby="appeal-decline">
      <h2 id="appeal-decline">{t('application.appeal')}</h2>
      <FormField
        label={t('application.appeal.words')}
        help={t('application.appeal.help')}
        problem={tried && short ? t('application.appeal.problem') : undefined}
        required
      >
        {(control) => (
          <textarea
            {...control}
            className="textarea"
            dir="auto"
            rows={5}
            maxLength={4000}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        )}
      </FormField>
      {send.isError && <Failure error={send.error} title={say('failedAction')} safe />}
      <p>
        <button type="submit" className="button" aria-disabled={send.isPending}>
          {t('application.appeal.send')}
        </button>
      </p>
    </form>
  );
}
