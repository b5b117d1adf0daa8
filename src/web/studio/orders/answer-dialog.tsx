import { useState } from 'react';
import type { OrderBody } from '../../../http/contract/index.ts';
import { Dialog } from '../../desk/dialog.tsx';
import { WordsForm } from '../../desk/words-form.tsx';
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
  const send = async (words: string) => props.onDone(await api.answerDefect(order.id, { answer, words }));
  return (
    <Dialog title={t('answer.title', { number: order.number })} onClose={props.onClose}>
      <WordsForm
        id="answer-words"
        label={t('answer.words')}
        problem={t('answer.problem')}
        fewest={5}
        most={1000}
        ways={[{ label: t('answer.go'), tone: 'primary', send }]}
        onCancel={props.onClose}
      >
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
      </WordsForm>
    </Dialog>
  );
}
