import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { OrderBody } from '../../../http/contract/index.ts';
import { announce } from '../../desk/announce.ts';
import { Failure } from '../../desk/failure.tsx';
import { say } from '../../desk/words.ts';
import { api } from '../../kit/api.ts';
import { t } from '../words.ts';
import { DeclineDialog } from './decline-dialog.tsx';
import { ShipDialog } from './ship-dialog.tsx';

/** What the seller can do with the order now; the server says which moves are open. */
export function NextSteps(props: { order: OrderBody }) {
  const { order } = props;
  const client = useQueryClient();
  const [dialog, setDialog] = useState<'ship' | 'decline'>();
  const moved = (after: OrderBody, word: 'act.released' | 'act.started' | 'act.shipped' | 'act.declined') => {
    setDialog(undefined);
    client.setQueryData(['order', order.id], after);
    void client.invalidateQueries({ queryKey: ['orders'] });
    announce(t(word));
  };
  const begin = useMutation({
    mutationFn: () => api.startOrder(order.id),
    onSuccess: (after) => moved(after, 'act.started'),
  });
  const release = useMutation({
    mutationFn: () => api.releaseOrder(order.id),
    onSuccess: (after) => moved(after, 'act.released'),
  });
  const can = (state: OrderBody['state']) => order.moves.includes(state);
  const none = !can('placed') && !can('in-production') && !can('shipped') && !can('declined');
  return (
    <section className="card form" aria-labelledby="next-steps">
      <h2 id="next-steps">{t('act.heading')}</h2>
      {none && <p className="muted">{t('act.nothing')}</p>}
      {can('placed') && (
        <div>
          <p className="notice warn">{t('act.hold')}</p>
          <button
            type="button"
            className="button primary wide"
            aria-disabled={release.isPending}
            onClick={() => !release.isPending && release.mutate()}
          >
            {t('act.release')}
          </button>
          <p className="small muted">{t('act.release.help')}</p>
        </div>
      )}
      {can('in-production') && (
        <div>
          <button
            type="button"
            className="button primary wide"
            aria-disabled={begin.isPending}
            onClick={() => !begin.isPending && begin.mutate()}
          >
            {t('act.start')}
          </button>
          <p className="small muted">{t('act.start.help')}</p>
        </div>
      )}
      {can('shipped') && (
        <div>
          <button
            type="button"
            className={can('in-production') ? 'button wide' : 'button primary wide'}
            onClick={() => setDialog('ship')}
          >
            {t('act.ship')}
          </button>
          <p className="small muted">{t('act.ship.help')}</p>
        </div>
      )}
      {can('declined') && (
        <button type="button" className="button danger wide" onClick={() => setDialog('decline')}>
          {t('act.decline')}
        </button>
      )}
      {release.isError && <Failure error={release.error} title={say('failedAction')} />}
      {begin.isError && <Failure error={begin.error} title={say('failedAction')} />}
      {dialog === 'ship' && (
        <ShipDialog
          order={order}
          onClose={() => setDialog(undefined)}
          onDone={(after) => moved(after, 'act.shipped')}
        />
      )}
      {dialog === 'decline' && (
        <DeclineDialog
          order={order}
          onClose={() => setDialog(undefined)}
          onDone={(after) => moved(after, 'act.declined')}
        />
      )}
    </section>
  );
}
