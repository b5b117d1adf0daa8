import { useMutation, useQueryClient } from '@tanstack/react-query';
import { announce } from '../desk/announce.ts';
import { Failure } from '../desk/failure.tsx';
import { PagedList } from '../desk/paged-list.tsx';
import { usePages } from '../desk/use-pages.ts';
import { blockListApi } from '../kit/block-list-api.ts';
import { formatMoment } from '../kit/format.ts';
import { t } from './block-list-words.ts';

/** Pictures of the operator's own list, newest first, by what they are known by. */
export function ListedPictures(props: { mayDecide: boolean }) {
  const pictures = usePages(['listed-pictures'], blockListApi.pictures, { limit: 50 });
  const client = useQueryClient();
  const remove = useMutation({
    mutationFn: blockListApi.removePicture,
    onSuccess: async () => {
      announce(t('pictures.removed'));
      await client.invalidateQueries({ queryKey: ['listed-pictures'] });
    },
  });
  return (
    <section className="card form" aria-labelledby="listed-pictures">
      <h2 id="listed-pictures">{t('pictures.title')}</h2>
      {remove.isError && <Failure error={remove.error} />}
      <PagedList query={pictures} empty={<p>{t('pictures.empty')}</p>}>
        {(items) => (
          <ul className="rows">
            {items.map((one) => (
              <li key={one.id} className="application-row listing-row">
                <div className="what">
                  <span dir="auto" className="as-written">
                    {one.reason}
                  </span>
                  <span className="small muted">
                    {one.fingerprint ? <code dir="ltr">{one.fingerprint.slice(0, 16)}…</code> : t('pictures.bytes')}{' '}
                    {one.fingerprints > 1 && t('pictures.known', { n: one.fingerprints })}
                  </span>
                </div>
                <span className="state">{t(`pictures.origin.${one.origin}`)}</span>
                <span className="small muted">
                  {t('pictures.added', { when: formatMoment(one.addedAt) })}
                  {one.withdrawnAt && ` · ${t('pictures.withdrawn', { when: formatMoment(one.withdrawnAt) })}`}
                </span>
                {props.mayDecide && !one.withdrawnAt && (
                  <button
                    type="button"
                    className="button"
                    aria-disabled={remove.isPending}
                    onClick={() => remove.isPending || remove.mutate(one.id)}
                  >
                    {t('pictures.remove')}
                  </button>
                )}
              </li>
            ))}
          </ul>
        )}
      </PagedList>
    </section>
  );
}
