import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { announce } from '../../desk/announce.ts';
import { Failure } from '../../desk/failure.tsx';
import { FormField } from '../../desk/form-field.tsx';
import { say } from '../../desk/words.ts';
import { api } from '../../kit/api.ts';
import { t } from '../words.ts';

/** Fewest characters of an appeal; the API asks for as many. */
const FEWEST = 20;

/** Appeals a decision, in the seller's own words. */
export function AppealForm(props: { action: string }) {
  const client = useQueryClient();
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const short = words.trim().length < FEWEST;
  const send = useMutation({
    mutationFn: () => api.fileAppeal(props.action, { words: words.trim() }),
    onSuccess: async () => {
      announce(t('decision.appeal.sent'));
      await client.invalidateQueries({ queryKey: ['action', props.action] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!short && !send.isPending) send.mutate();
  };
  return (
    <section className="card form" aria-labelledby="file-appeal">
      <h2 id="file-appeal">{t('decision.appeal')}</h2>
      <form className="form" noValidate onSubmit={submit}>
        <FormField
          id="appeal-words"
          label={t('decision.appeal.words')}
          help={t('decision.appeal.help')}
          problem={tried && short ? t('decision.appeal.problem') : undefined}
          required
        >
          {(control) => (
            <textarea
              {...control}
              className="textarea"
              dir="auto"
              rows={6}
              maxLength={4000}
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
          )}
        </FormField>
        {send.isError && <Failure error={send.error} title={say('failedAction')} safe />}
        <p>
          <button type="submit" className="button primary" aria-disabled={send.isPending}>
            {t('decision.appeal.send')}
          </button>
        </p>
      </form>
    </section>
  );
}
