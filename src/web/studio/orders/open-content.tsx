import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { OpeningBody, OrderBody } from '../../../http/contract/index.ts';
import { announce } from '../../desk/announce.ts';
import { Failure } from '../../desk/failure.tsx';
import { say } from '../../desk/words.ts';
import { api } from '../../kit/api.ts';
import { t } from '../words.ts';
import { OpenedContent } from './opened-content.tsx';

const PURPOSES: readonly OpeningBody['purpose'][] = ['production', 'quality-check', 'remake', 'buyer-question'];
const time = (instant: string) => new Date(instant).toLocaleTimeString([], { timeStyle: 'short' });

/** The content of an order behind a stated purpose. What was opened lives in this page only: leaving it closes it, and opening again is logged again. */
export function OpenContent(props: { order: OrderBody }) {
  const { order } = props;
  const client = useQueryClient();
  const heading = useRef<HTMLHeadingElement>(null);
  const [purpose, setPurpose] = useState<OpeningBody['purpose']>('production');
  const [opening, setOpening] = useState<OpeningBody>();
  const [expired, setExpired] = useState(false);
  const open = useMutation({
    mutationFn: () => api.openOrder(order.id, { purpose }),
    onSuccess: (opened) => {
      setOpening(opened);
      setExpired(false);
      announce(t('open.opened', { time: time(opened.expiresAt) }));
      heading.current?.focus();
      void client.invalidateQueries({ queryKey: ['order', order.id] });
    },
  });
  useEffect(() => {
    if (!opening) return;
    const left = new Date(opening.expiresAt).getTime() - Date.now();
    // A timer's longest delay is 2^31 - 1 ms; an opening is shorter by far, a mistaken clock may not be.
    const timer = setTimeout(
      () => {
        setOpening(undefined);
        setExpired(true);
        announce(t('open.expired'));
      },
      Math.min(Math.max(left, 0), 2 ** 31 - 1),
    );
    return () => clearTimeout(timer);
  }, [opening]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!open.isPending) open.mutate();
  };
  return (
    <section className="card form" aria-labelledby="content">
      <h2 id="content" ref={heading} tabIndex={-1}>
        {t('open.heading')}
      </h2>
      {opening ? (
        <>
          <p className="small muted">
            {t('open.until', { time: time(opening.expiresAt), purpose: say(`purpose.${opening.purpose}`) })}
          </p>
          <OpenedContent opening={opening} />
        </>
      ) : (
        <form onSubmit={submit} className="form">
          <p>{expired ? t('open.expired') : t('open.explain')}</p>
          <fieldset className="choices">
            <legend>{t('open.purpose')}</legend>
            {PURPOSES.map((one) => (
              <label key={one} className="check">
                <input type="radio" name="purpose" checked={purpose === one} onChange={() => setPurpose(one)} />
                <span>{say(`purpose.${one}`)}</span>
              </label>
            ))}
          </fieldset>
          {open.isError && <Failure error={open.error} title={say('failedAction')} />}
          <p>
            <button type="submit" className="button primary" aria-disabled={open.isPending}>
              {expired ? t('open.again') : t('open.go')}
            </button>
          </p>
        </form>
      )}
    </section>
  );
}
