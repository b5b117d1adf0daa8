import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { OrderBody } from '../../../http/contract/index.ts';
import { announce } from '../../desk/announce.ts';
import { Failure } from '../../desk/failure.tsx';
import { say } from '../../desk/words.ts';
import { api } from '../../kit/api.ts';
import { type StudioWord, t } from '../words.ts';
import { AnswerDialog } from './answer-dialog.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import { ShipDialog } from './ship-dialog.tsx';

type OpenDialog = 'ship' | 'decline' | 'hold' | 'answer';

/** What the seller can do with the order now; the server says which moves are open. */
export function NextSteps(props: { order: OrderBody }) {
  const { order } = props;
  const client = useQueryClient();
  const [dialog, setDialog] = useState<OpenDialog>();
  const moved = (after: OrderBody, word: StudioWord) => {
    setDialog(undefined);
    client.setQueryData(['order', order.id], after);
    void client.invalidateQueries({ queryKey: ['orders'] });
    announce(t(word));
  };
  const step = useMutation({
    mutationFn: async (move: { run: (id: string) => Promise<OrderBody>; word: StudioWord }) => ({
      after: await move.run(order.id),
      word: move.word,
    }),
    onSuccess: ({ after, word }) => moved(after, word),
  });
  const can = (state: OrderBody['state']) => order.moves.includes(state);
  const inCase = order.state === 'defect-reported' || order.state === 'remade';
  const arrives = can('delivered') && order.state === 'shipped';
  const close = () => setDialog(undefined);
  const go = (run: (id: string) => Promise<OrderBody>, word: StudioWord) => () => {
    if (!step.isPending) step.mutate({ run, word });
  };
  const act = (
    label: StudioWord,
    help: StudioWord | undefined,
    onClick: () => void,
    look = 'button primary wide',
  ): ReactNode => (
    <div>
      <button type="button" className={look} aria-disabled={step.isPending} onClick={onClick}>
        {t(label)}
      </button>
      {help && <p className="small muted">{t(help)}</p>}
    </div>
  );
  return (
    <section className="card form" aria-labelledby="next-steps">
      <h2 id="next-steps">{t('act.heading')}</h2>
      {order.moves.length === 0 && <p className="muted">{t('act.nothing')}</p>}
      {can('placed') && (
        <>
          {order.reason === null && <p className="notice warn">{t('act.hold')}</p>}
          {act('act.release', 'act.release.help', go(api.releaseOrder, 'act.released'))}
        </>
      )}
      {can('in-production') && act('act.start', 'act.start.help', go(api.startOrder, 'act.started'))}
      {can('shipped') && act('act.ship', 'act.ship.help', () => setDialog('ship'))}
      {inCase &&
        act(
          'report.answer',
          undefined,
          () => setDialog('answer'),
          order.state === 'remade' ? 'button wide' : 'button primary wide',
        )}
      {arrives && act('act.delivered', undefined, go(api.deliverOrder, 'act.delivered.done'), 'button wide')}
      {can('on-hold') && act('act.holdBack', 'act.holdBack.help', () => setDialog('hold'), 'button wide')}
      {can('declined') && act('act.decline', undefined, () => setDialog('decline'), 'button danger wide')}
      {step.isError && <Failure error={step.error} title={say('failedAction')} />}
      {dialog === 'ship' && (
        <ShipDialog
          order={order}
          onClose={close}
          onDone={(after) => moved(after, after.state === 'shipped' ? 'act.shipped' : 'act.partShipped')}
        />
      )}
      {(dialog === 'decline' || dialog === 'hold') && (
        <ReasonDialog
          order={order}
          act={dialog}
          onClose={close}
          onDone={(after) => moved(after, dialog === 'decline' ? 'act.declined' : 'act.held')}
        />
      )}
      {dialog === 'answer' && (
        <AnswerDialog order={order} onClose={close} onDone={(after) => moved(after, 'report.answered')} />
      )}
    </section>
  );
}
