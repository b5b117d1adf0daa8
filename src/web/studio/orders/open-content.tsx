import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { OpeningBody, OrderBody } from '../../../http/contract/index.ts';
import { announce } from '../../desk/announce.ts';
import { Failure } from '../../desk/failure.tsx';
import { say } from '../../desk/words.ts';
import { api } from '../../kit/api.ts';
import { ApiFailure } from '../../kit/http-call.ts';
import { QualityCheck } from '../production/quality-check.tsx';
import { t } from '../words.ts';
import { OpenedContent } from './opened-content.tsx';

const time = (instant: string) => new Date(instant).toLocaleTimeString([], { timeStyle: 'short' });
/** Links are asked for anew this long before they end. */
const BEFORE = 30_000;
// A timer's longest delay is 2^31 - 1 ms; an opening is shorter by far, a mistaken clock may not be.
const LONGEST = 2 ** 31 - 1;

/** The content of an order behind a stated purpose. What was opened lives in this page only: leaving it closes it, and opening again is logged again. */
export function OpenContent(props: { order: OrderBody }) {
  const { order } = props;
  const client = useQueryClient();
  const heading = useRef<HTMLHeadingElement>(null);
  const [wanted, setPurpose] = useState<OpeningBody['purpose']>();
  const [first, setOpening] = useState<OpeningBody>();
  const [expired, setExpired] = useState(false);
  const purpose = wanted && order.purposes.includes(wanted) ? wanted : order.purposes[0];
  const open = useMutation({
    mutationFn: (chosen: OpeningBody['purpose']) => api.openOrder(order.id, { purpose: chosen }),
    onSuccess: (opened) => {
      setOpening(opened);
      setExpired(false);
      announce(t('open.opened', { time: time(opened.expiresAt) }));
      heading.current?.focus();
      void client.invalidateQueries({ queryKey: ['order', order.id] });
    },
  });
  const renewed = useQuery({
    queryKey: ['opening', order.id, first?.id],
    queryFn: () => api.renewOpening(order.id, first?.id ?? ''),
    enabled: first !== undefined,
    ...(first && { initialData: first }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchInterval: ({ state: { data } }) =>
      data ? Math.max(new Date(data.linksUntil).getTime() - Date.now() - BEFORE, 5_000) : false,
  });
  useEffect(() => {
    if (!first) return;
    const left = new Date(first.expiresAt).getTime() - Date.now();
    const timer = setTimeout(
      () => {
        setOpening(undefined);
        setExpired(true);
        announce(t('open.expired'));
      },
      Math.min(Math.max(left, 0), LONGEST),
    );
    return () => clearTimeout(timer);
  }, [first]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!open.isPending && purpose) open.mutate(purpose);
  };
  const opening = first && (renewed.data ?? first);
  const factor = open.error instanceof ApiFailure && open.error.problem.code === 'second-factor-needed';
  return (
    <>
      <section className="card form" aria-labelledby="content">
        <h2 id="content" ref={heading} tabIndex={-1}>
          {t('open.heading')}
        </h2>
        {opening ? (
          <>
            <p className="small muted">
              {t('open.until', { time: time(opening.expiresAt), purpose: say(`purpose.${opening.purpose}`) })}
            </p>
            <OpenedContent opening={opening} seller={order.seller.id} />
          </>
        ) : (
          <form onSubmit={submit} className="form">
            <p>{expired ? t('open.expired') : t('open.explain')}</p>
            <fieldset className="choices">
              <legend>{t('open.purpose')}</legend>
              {order.purposes.map((one) => (
                <label key={one} className="check">
                  <input type="radio" name="purpose" checked={purpose === one} onChange={() => setPurpose(one)} />
                  <span>{say(`purpose.${one}`)}</span>
                </label>
              ))}
            </fieldset>
            {open.isError && <Failure error={open.error} title={say('failedAction')} />}
            {factor && (
              <p>
                <Link href="/security">{t('security.title')}</Link>
              </p>
            )}
            <p>
              <button type="submit" className="button primary" aria-disabled={open.isPending}>
                {expired ? t('open.again') : t('open.go')}
              </button>
            </p>
          </form>
        )}
      </section>
      {(order.state === 'in-production' || order.state === 'remade') && (
        <QualityCheck order={order} opening={opening} />
      )}
    </>
  );
}
