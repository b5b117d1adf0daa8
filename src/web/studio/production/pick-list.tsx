import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../../desk/loaded.tsx';
import { api } from '../../kit/api.ts';
import { formatDay } from '../../kit/format.ts';
import { t } from '../words.ts';

/** What to take from the shelves for the open orders; the only thing on the paper when it is printed. */
export function PickList(props: { url: string }) {
  const list = useQuery({ queryKey: ['pick-list', props.url], queryFn: () => api.pickList(props.url), gcTime: 0 });
  return (
    <section className="pick-list" aria-labelledby="pick">
      <h3 id="pick">{t('pick.title')}</h3>
      <p className="small muted">{t('pick.explain')}</p>
      <Loaded query={list} height={10}>
        {(data) => (
          <>
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{t('pick.sku')}</th>
                  <th scope="col">{t('pick.quantity')}</th>
                  <th scope="col">{t('pick.product')}</th>
                  <th scope="col">{t('pick.options')}</th>
                  <th scope="col">{t('pick.order')}</th>
                  <th scope="col">{t('pick.shipBy')}</th>
                </tr>
              </thead>
              <tbody>
                {data.items.map((item) => (
                  <tr key={item.order}>
                    <td data-label={t('pick.sku')}>{item.sku}</td>
                    <td data-label={t('pick.quantity')}>{item.quantity}</td>
                    <td data-label={t('pick.product')} dir="auto">
                      {item.title}
                    </td>
                    <td data-label={t('pick.options')} dir="auto">
                      {item.options.map(({ label, value }) => `${label}: ${value}`).join('; ')}
                    </td>
                    <td data-label={t('pick.order')} className="number">
                      {item.order}
                    </td>
                    <td data-label={t('pick.shipBy')}>{formatDay(item.shipBy)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <p>
              <button type="button" className="button" onClick={() => window.print()}>
                {t('pick.print')}
              </button>
            </p>
          </>
        )}
      </Loaded>
    </section>
  );
}
