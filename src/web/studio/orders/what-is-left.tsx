import { useQuery } from '@tanstack/react-query';
import type { OrderBody } from '../../../http/contract/index.ts';
import { Loaded } from '../../desk/loaded.tsx';
import { api } from '../../kit/api.ts';
import { t } from '../words.ts';

/** What is left of an order whose content is gone, and the signed account of its going. */
export function WhatIsLeft(props: { order: OrderBody }) {
  const { order } = props;
  const erased = order.content === 'erased';
  const certificate = useQuery({
    queryKey: ['certificate', order.id],
    queryFn: () => api.certificate(order.id),
    enabled: erased,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <section className="card form" aria-labelledby="left">
      <h2 id="left">{t('left.heading')}</h2>
      {erased ? (
        <>
          <p>{t('left.explain')}</p>
          <h3>{t('left.certificate')}</h3>
          <p>{t('left.certificate.help')}</p>
          <Loaded query={certificate} height={6}>
            {(data) => (
              <>
                <p className="small muted">
                  {t('left.signedBy', { key: '' })}
                  <code className="hash">{data.keyId}</code>
                </p>
                <p className="actions">
                  <button
                    type="button"
                    className="button primary"
                    onClick={() => saveAs(`certificate-${order.number}.json`, JSON.stringify(data, null, 2))}
                  >
                    {t('left.download')}
                  </button>
                  <a href="/certificate">{t('left.check')}</a>
                </p>
              </>
            )}
          </Loaded>
        </>
      ) : (
        <p className="notice">{t('left.erasing')}</p>
      )}
    </section>
  );
}

function saveAs(name: string, json: string): void {
  const url = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
