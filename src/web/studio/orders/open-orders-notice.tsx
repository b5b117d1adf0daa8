import { useQuery } from '@tanstack/react-query';
import { formatMoment } from '../../kit/format.ts';
import { programApi } from '../../kit/program-api.ts';
import { useSeller } from '../use-seller.ts';
import { t } from '../words.ts';

/** Says until when open orders may be made, where the program is closed to the seller. */
export function OpenOrdersNotice() {
  const { sellerId, participation } = useSeller();
  const closed = participation !== 'approved';
  const orders = useQuery({
    queryKey: ['open-orders', sellerId],
    queryFn: () => programApi.openOrders(sellerId),
    enabled: closed,
  });
  const limit = orders.data?.limit;
  if (!closed || !orders.data || !limit || orders.data.open === 0) return null;
  return (
    <p className="notice warn" dir="auto">
      {limit.declinedAt === null
        ? t('orders.limited', { n: orders.data.open, day: formatMoment(limit.makeUntil) })
        : t('orders.limited.over', { reasons: limit.reasons ?? '' })}
    </p>
  );
}
