import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { OrderBody } from '../../../http/contract/index.ts';
import { Dialog } from '../../desk/dialog.tsx';
import { Failure } from '../../desk/failure.tsx';
import { FormField } from '../../desk/form-field.tsx';
import { say } from '../../desk/words.ts';
import { api } from '../../kit/api.ts';
import { t } from '../words.ts';

/** Asks for the reason the buyer is given. */
export function DeclineDialog(props: { order: OrderBody; onClose: () => void; onDone: (order: OrderBody) => void }) {
  const { order } = props;
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const decline = useMutation({
    mutationFn: () => api.declineOrder(order.id, { reason: reason.trim() }),
    onSuccess: props.onDone,
  });
  const wrong = reason.trim().length < 5;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (wrong) document.getElementById('decline-reason')?.focus();
    else if (!decline.isPending) decline.mutate();
  };
  return (
    <Dialog title={t('decline.title', { number: order.number })} onClose={props.onClose}>
      <form className="form" onSubmit={submit} noValidate>
        <p>{t('decline.explain')}</p>
        <FormField
          id="decline-reason"
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
        {decline.isError && <Failure error={decline.error} title={say('failedAction')} safe />}
        <p className="actions">
          <button type="submit" className="button danger" aria-disabled={decline.isPending}>
            {t('decline.go')}
          </button>
          <button type="button" className="button" onClick={props.onClose}>
            {say('cancel')}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
