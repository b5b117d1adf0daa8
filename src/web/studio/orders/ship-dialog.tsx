import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { OrderBody } from '../../../http/contract/index.ts';
import { Dialog } from '../../desk/dialog.tsx';
import { ErrorSummary } from '../../desk/error-summary.tsx';
import { Failure } from '../../desk/failure.tsx';
import { FormField } from '../../desk/form-field.tsx';
import { say } from '../../desk/words.ts';
import { api } from '../../kit/api.ts';
import { t } from '../words.ts';

/** Asks for the shipment, all pieces or some, and says that the content is erased with the last one. */
export function ShipDialog(props: { order: OrderBody; onClose: () => void; onDone: (order: OrderBody) => void }) {
  const { order } = props;
  const left = order.quantity - order.shippedCount;
  const [carrier, setCarrier] = useState('');
  const [tracking, setTracking] = useState('');
  const [quantity, setQuantity] = useState(String(left));
  const [understood, setUnderstood] = useState(false);
  const [tried, setTried] = useState(false);
  const pieces = Number(quantity);
  const wrongQuantity = !Number.isInteger(pieces) || pieces < 1 || pieces > left;
  const all = pieces === left;
  const ship = useMutation({
    mutationFn: () => api.shipOrder(order.id, { carrier: carrier.trim(), tracking: tracking.trim(), quantity: pieces }),
    onSuccess: props.onDone,
  });
  const entries = [
    ...(carrier.trim() === '' ? [{ id: 'ship-carrier', message: t('ship.carrier.problem') }] : []),
    ...(wrongQuantity ? [{ id: 'ship-quantity', message: t('ship.quantity.problem', { n: left }) }] : []),
    ...(understood || !all ? [] : [{ id: 'ship-understood', message: t('ship.understood.problem') }]),
  ];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (entries.length === 0 && !ship.isPending) ship.mutate();
  };
  const checked = order.history?.checks.at(-1)?.passed === true;
  return (
    <Dialog title={t('ship.title', { number: order.number })} onClose={props.onClose}>
      <form className="form" onSubmit={submit} noValidate>
        {tried && <ErrorSummary entries={entries} />}
        {!checked && <p className="notice warn">{t('ship.unchecked')}</p>}
        <FormField
          id="ship-carrier"
          label={t('ship.carrier')}
          required
          problem={tried && carrier.trim() === '' ? t('ship.carrier.problem') : undefined}
        >
          {(control) => (
            <input
              {...control}
              className="input"
              maxLength={80}
              value={carrier}
              onChange={(event) => setCarrier(event.target.value)}
            />
          )}
        </FormField>
        <FormField label={t('ship.tracking')} optional>
          {(control) => (
            <input
              {...control}
              className="input"
              maxLength={120}
              value={tracking}
              onChange={(event) => setTracking(event.target.value)}
            />
          )}
        </FormField>
        {left > 1 && (
          <FormField
            id="ship-quantity"
            label={t('ship.quantity')}
            help={t('ship.quantity.help', { n: left })}
            problem={tried && wrongQuantity ? t('ship.quantity.problem', { n: left }) : undefined}
          >
            {(control) => (
              <input
                {...control}
                className="input"
                type="number"
                inputMode="numeric"
                min={1}
                max={left}
                value={quantity}
                onChange={(event) => setQuantity(event.target.value)}
              />
            )}
          </FormField>
        )}
        {all && (
          <>
            <p className="notice warn">{t('ship.erases')}</p>
            <label className="check">
              <input
                id="ship-understood"
                type="checkbox"
                checked={understood}
                onChange={(event) => setUnderstood(event.target.checked)}
              />
              <span>{t('ship.understood')}</span>
            </label>
          </>
        )}
        {ship.isError && <Failure error={ship.error} title={say('failedAction')} safe />}
        <p className="actions">
          <button type="submit" className="button primary" aria-disabled={ship.isPending}>
            {all ? t('ship.go') : t('ship.goPart')}
          </button>
          <button type="button" className="button" onClick={props.onClose}>
            {say('cancel')}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
