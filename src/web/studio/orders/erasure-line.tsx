import { useQuery } from '@tanstack/react-query';
import { erasureApi } from '../../kit/erasure-api.ts';
import { formatMoment } from '../../kit/format.ts';
import { t } from '../words.ts';

/** When an order's content goes, and whether a hold keeps it: said while there is something to say. */
export function ErasureLine(props: { order: string; content: 'held' | 'erasing' | 'erased' }) {
  const { data } = useQuery({
    queryKey: ['erasure', props.order, props.content],
    queryFn: () => erasureApi.erasure(props.order),
  });
  if (!data) return null;
  const when = data.dueAt ? formatMoment(data.dueAt) : '';
  return (
    <>
      {data.hold && (
        <p className="notice">
          {t('erasure.hold', { when: formatMoment(data.hold.until) })} <span dir="auto">{data.hold.reason}</span>{' '}
          <a href="/help/legal-holds">{t('erasure.hold.help')}</a>
        </p>
      )}
      {data.next === 'open' && (
        <p className="small muted">
          {data.rule.days === 0
            ? t(`erasure.now.${data.rule.fulfilledWhen}`)
            : t(`erasure.open.${data.rule.fulfilledWhen}`, { n: data.rule.days })}
        </p>
      )}
      {data.next === 'waits' && <p className="small muted">{t('erasure.waits', { when })}</p>}
      {data.copies && !data.copies.confirmedAt && <p className="notice">{t('erasure.copies')}</p>}
    </>
  );
}
