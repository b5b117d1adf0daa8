import { useQuery, useQueryClient } from '@tanstack/react-query';
import { announce } from '../desk/announce.ts';
import { Loaded } from '../desk/loaded.tsx';
import { formatMoment } from '../kit/format.ts';
import { programApi } from '../kit/program-api.ts';
import { e } from './enforcement-words.ts';
import { UndoForm } from './undo-form.tsx';

/** What a seller still has to make, until when they may, and declining all of it. */
export function OpenOrders(props: { seller: string; mayDecide: boolean }) {
  const { seller, mayDecide } = props;
  const client = useQueryClient();
  const orders = useQuery({ queryKey: ['open-orders', seller], queryFn: () => programApi.openOrders(seller) });
  return (
    <section className="card form" aria-labelledby="open-orders">
      <h2 id="open-orders">{e('openOrders.title')}</h2>
      <Loaded query={orders} height={6}>
        {({ open, limit }) => (
          <>
            <p>{open === 0 ? e('openOrders.none') : e('openOrders.count', { n: open })}</p>
            {limit && (
              <>
                <p>
                  {e('openOrders.until', { moment: formatMoment(limit.makeUntil) })}{' '}
                  {limit.told > 0 && e('openOrders.told', { n: limit.told })}
                </p>
                {limit.declinedAt && (
                  <p dir="auto">
                    {e('openOrders.declined', {
                      moment: formatMoment(limit.declinedAt),
                      reasons: limit.reasons ?? '',
                    })}
                  </p>
                )}
                {mayDecide && open > 0 && limit.declinedAt === null && (
                  <UndoForm
                    id="decline-open-orders"
                    title={e('openOrders.decline')}
                    help={e('openOrders.decline.help')}
                    onUndo={async (reasons) => {
                      client.setQueryData(['open-orders', seller], await programApi.declineOpenOrders(seller, reasons));
                      announce(e('openOrders.decline.done'));
                    }}
                  />
                )}
              </>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}
