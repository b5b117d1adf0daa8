import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Failure } from '../../desk/failure.tsx';
import { PageHeading } from '../../desk/page-heading.tsx';
import { programApi } from '../../kit/program-api.ts';
import { t } from '../words.ts';

/** Accepts an invitation to a team, from the link in the mail. */
export function JoinPage(props: { id: string }) {
  const client = useQueryClient();
  const key = new URLSearchParams(window.location.search).get('key') ?? '';
  const join = useMutation({
    mutationFn: () => programApi.join(props.id, key),
    onSuccess: () => client.invalidateQueries({ queryKey: ['me'] }),
  });
  return (
    <div className="narrow">
      <PageHeading title={t('join.title')} face={t('face')} />
      {join.isError && <Failure error={join.error} />}
      {join.data ? (
        <p role="status">{t('join.done', { name: join.data.name })}</p>
      ) : (
        <button type="button" className="button primary" onClick={() => join.mutate()}>
          {t('join.accept')}
        </button>
      )}
    </div>
  );
}
