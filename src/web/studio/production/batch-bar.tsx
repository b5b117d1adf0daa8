import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { BatchBody } from '../../../http/contract/index.ts';
import { announce } from '../../desk/announce.ts';
import { Failure } from '../../desk/failure.tsx';
import { say } from '../../desk/words.ts';
import { api } from '../../kit/api.ts';
import { useSeller } from '../use-seller.ts';
import { t } from '../words.ts';
import { PickList } from './pick-list.tsx';
import { SheetDialog } from './sheet-dialog.tsx';

/** Most orders the server opens at a time. */
const MOST = 50;
const time = (instant: string) => new Date(instant).toLocaleTimeString([], { timeStyle: 'short' });

/** What can be done with the orders chosen: open them together, then download, lay out or pick them. */
export function BatchBar(props: { chosen: ReadonlySet<string>; onDone: () => void }) {
  const seller = useSeller();
  const client = useQueryClient();
  const [batch, setBatch] = useState<BatchBody>();
  const [ended, setEnded] = useState(false);
  const open = useMutation({
    mutationFn: () => api.openBatch(seller.sellerId, { orders: [...props.chosen] }),
    onSuccess: (opened) => {
      setBatch(opened);
      setEnded(false);
      announce(t('batch.title', { n: opened.opened.length }));
      void client.invalidateQueries({ queryKey: ['orders'] });
    },
  });
  useEffect(() => {
    if (!batch) return;
    const left = new Date(batch.expiresAt).getTime() - Date.now();
    const timer = setTimeout(
      () => {
        setBatch(undefined);
        setEnded(true);
        announce(t('batch.ended'));
      },
      Math.min(Math.max(left, 0), 2 ** 31 - 1),
    );
    return () => clearTimeout(timer);
  }, [batch]);
  const done = () => {
    setBatch(undefined);
    props.onDone();
  };
  if (batch) return <OpenBatch batch={batch} onDone={done} />;
  const count = props.chosen.size;
  if (count === 0) return ended ? <p className="notice">{t('batch.ended')}</p> : null;
  return (
    <section className="card form batch-bar" aria-label={t('queue.chosen', { n: count })}>
      <p className="actions">
        <strong>{t('queue.chosen', { n: count })}</strong>
        <button
          type="button"
          className="button primary"
          aria-disabled={open.isPending || count > MOST}
          onClick={() => count <= MOST && !open.isPending && open.mutate()}
        >
          {t('queue.openBatch')}
        </button>
        <span className="small muted">{count > MOST ? t('queue.most') : t('queue.openBatch.help')}</span>
      </p>
      {open.isError && <Failure error={open.error} title={say('failedAction')} />}
    </section>
  );
}

function OpenBatch(props: { batch: BatchBody; onDone: () => void }) {
  const { batch } = props;
  const [shown, setShown] = useState<'sheet' | 'pick'>();
  return (
    <section className="card form batch-bar" aria-labelledby="batch">
      <h2 id="batch">{t('batch.title', { n: batch.opened.length })}</h2>
      <p className="small muted">{t('batch.until', { time: time(batch.expiresAt) })}</p>
      {batch.refused.length > 0 && (
        <div className="notice warn">
          <p>
            <strong>{t('batch.refused')}</strong>
          </p>
          <ul>
            {batch.refused.map(({ order, message }) => (
              <li key={order}>{message}</li>
            ))}
          </ul>
        </div>
      )}
      <p className="actions">
        <a className="button primary" href={batch.packUrl} download>
          {t('batch.pack')}
        </a>
        <button type="button" className="button" onClick={() => setShown('sheet')}>
          {t('batch.sheet')}
        </button>
        <button
          type="button"
          className="button"
          aria-expanded={shown === 'pick'}
          onClick={() => setShown(shown === 'pick' ? undefined : 'pick')}
        >
          {t('batch.pick')}
        </button>
        <button type="button" className="button quiet" onClick={props.onDone}>
          {t('batch.close')}
        </button>
      </p>
      <p className="small muted">{t('batch.pack.help')}</p>
      {shown === 'sheet' && <SheetDialog url={batch.sheetUrl} onClose={() => setShown(undefined)} />}
      {shown === 'pick' && <PickList url={batch.pickListUrl} />}
    </section>
  );
}
