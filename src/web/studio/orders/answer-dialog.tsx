import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { OrderBody } from '../../../http/contract/index.ts';
import { Dialog } from '../../desk/dialog.tsx';
import { Failure } from '../../desk/failure.tsx';
import { FormField } from '../../desk/form-field.tsx';
import { say } from '../../desk/words.ts';
import { api } from '../../kit/api.ts';
import { t } from '../words.ts';

type Answer = 'remake' | 'refund' | 'rejected';

/** Asks how a report is answered. A remake is offered only while there is something to make it from, and its absence is explained. */
export function AnswerDialog(props: { order: OrderBody; onClose: () => void; onDone: (order: OrderBody) => void }) {
  const { order } = props;
  const held = order.content === 'held';
  const remaking = order.state === 'remade';
  const answers: readonly Answer[] = remaking
    ? ['refund']
    : held
      ? ['remake', 'refund', 'rejected']
      : ['refund', 'rejected'];
  const [answer, setAnswer] = useState<Answer>(answers[0] ?? 'refund');
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const send = useMutation({
    mutationFn: () => api.answerDefect(order.id, { answer, words: words.trim() }),
    onSuccess: props.onDone,
  });
  const wrong = words.trim().length < 5;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (wrong) document.getElementById('answer-words')?.focus();
    else if (!send.isPending) send.mutate();
  };
  return (
    <Dialog title={t('answer.title', { number: order.number })} onClose={props.onClose}>
      <form className="form" onSubmit={submit} noValidate>
        {!held && <p className="notice">{t('report.gone')}</p>}
        <fieldset className="choices">
          <legend>{t('answer.how')}</legend>
          {answers.map((one) => (
            <label key={one} className="check">
              <input type="radio" name="answer" checked={answer === one} onChange={() => setAnswer(one)} />
              <span>{t(`answer.${one}`)}</span>
            </label>
          ))}
        </fieldset>
        <FormField
          id="answer-words"
          label={t('answer.words')}
          problem={tried && wrong ? t('answer.problem') : undefined}
          required
        >
          {(control) => (
            <textarea
              {...control}
              className="textarea"
              dir="auto"
              maxLength={1000}
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
          )}
        </FormField>
        {send.isError && <Failure error={send.error} title={say('failedAction')} safe />}
        <p className="actions">
          <button type="submit" className="button primary" aria-disabled={send.isPending}>
            {t('answer.go')}
          </button>
          <button type="button" className="button" onClick={props.onClose}>
            {say('cancel')}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
