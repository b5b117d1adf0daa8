import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { OrderBody } from '../../../http/contract/index.ts';
import { Dialog } from '../../desk/dialog.tsx';
import { Failure } from '../../desk/failure.tsx';
import { FormField } from '../../desk/form-field.tsx';
import { say } from '../../desk/words.ts';
import { api } from '../../kit/api.ts';
import { t } from '../words.ts';

/** Asks for the reason the buyer is given: for declining an order, or for holding it back. */
export function ReasonDialog(props: {
  order: OrderBody;
  act: 'decline' | 'hold';
  onClose: () => void;
  onDone: (order: OrderBody) => void;
}) {
  const { order, act } = props;
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const send = useMutation({
    mutationFn: () => api[act === 'decline' ? 'declineOrder' : 'holdOrder'](order.id, { reason: reason.trim() }),
    onSuccess: props.onDone,
  });
  const wrong = reason.trim().length < 5;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (wrong) document.getElementById('the-reason')?.focus();
    else if (!send.isPending) send.mutate();
  };
  return (
    <Dialog title={t(`${act}.title`, { number: order.number })} onClose={props.onClose}>
      <form className="form" onSubmit={submit} noValidate>
        <p>{t(`${act}.explain`)}</p>
        <FormField
          id="the-reason"
          label={t('decline.reason')}
          help={t('decline.reason.help')}
          problem={tried && wrong ? t('decline.problem') : undefined}
          required
        >
          {(control) => (
            <textarea
              {...control}
              className="textarea"
              dir="auto"
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </FormField>
        {send.isError && <Failure error={send.error} title={say('failedAction')} safe />}
        <p className="actions">
          <button
            type="submit"
            className={act === 'decline' ? 'button danger' : 'button primary'}
            aria-disabled={send.isPending}
          >
            {t(`${act}.go`)}
          </button>
          <button type="button" className="button" onClick={props.onClose}>
            {say('cancel')}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
