import type { OrderBody } from '../../../http/contract/index.ts';
import { Dialog } from '../../desk/dialog.tsx';
import { WordsForm } from '../../desk/words-form.tsx';
import { api } from '../../kit/api.ts';
import { t } from '../words.ts';

/** Asks for the reason the buyer is given: for declining an order, or for holding it back. */
export function ReasonDialog(props: {
  order: OrderBody;
  act: 'decline' | 'hold';
  onClose: () => void;
  onDone: (order: OrderBody) => void;
}) {
  const { order, act, onClose, onDone } = props;
  const send = async (reason: string) =>
    onDone(await api[act === 'decline' ? 'declineOrder' : 'holdOrder'](order.id, { reason }));
  return (
    <Dialog title={t(`${act}.title`, { number: order.number })} onClose={onClose}>
      <WordsForm
        id="the-reason"
        label={t('decline.reason')}
        help={t('decline.reason.help')}
        problem={t('decline.problem')}
        fewest={5}
        most={500}
        ways={[{ label: t(`${act}.go`), tone: act === 'decline' ? 'danger' : 'primary', send }]}
        onCancel={onClose}
      >
        <p>{t(`${act}.explain`)}</p>
      </WordsForm>
    </Dialog>
  );
}
