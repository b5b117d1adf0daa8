import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Link } from 'wouter';
import type { OpeningBody, OrderBody } from '../../../http/contract/index.ts';
import { announce } from '../../desk/announce.ts';
import { ErrorSummary } from '../../desk/error-summary.tsx';
import { Failure } from '../../desk/failure.tsx';
import { FormField } from '../../desk/form-field.tsx';
import { Loaded } from '../../desk/loaded.tsx';
import { say } from '../../desk/words.ts';
import { api } from '../../kit/api.ts';
import { formatMoment } from '../../kit/format.ts';
import { uploadPicture } from '../../kit/upload-picture.ts';
import { t } from '../words.ts';

/** The checklist before shipping, gone through beside the opened proof, with a photo. */
export function QualityCheck(props: { order: OrderBody; opening: OpeningBody | undefined }) {
  const { order, opening } = props;
  const list = useQuery({
    queryKey: ['checklist', order.listing.id],
    queryFn: () => api.checklist(order.listing.id),
  });
  const last = order.history?.checks.at(-1);
  return (
    <section className="card form" aria-labelledby="quality">
      <h2 id="quality">{t('check.heading')}</h2>
      {last ? (
        <p>
          <span className={`state ${last.passed ? 'good' : 'bad'}`}>
            {t(last.passed ? 'check.passed' : 'check.failed')}
          </span>{' '}
          <span className="small muted">{t('check.by', { who: last.by, when: formatMoment(last.at) })}</span>
        </p>
      ) : (
        <p className="muted">{t('check.none')}</p>
      )}
      {opening && opening.checks.length > 0 && (
        <ul className="proofs">
          {opening.checks.map(({ id, at, photoUrl }) => (
            <li key={id}>
              <img src={photoUrl} alt={t('check.photoOf', { when: formatMoment(at) })} />
            </li>
          ))}
        </ul>
      )}
      {opening && opening.proofs.length > 0 ? (
        <Loaded query={list} height={12}>
          {(data) => <CheckForm key={data.items.join('\n')} order={order} opening={opening} items={data.items} />}
        </Loaded>
      ) : (
        <p>{t('check.openFirst')}</p>
      )}
      <p className="small">
        <Link href={`/listings/${order.listing.id}/checklist`}>{t('check.set')}</Link>
      </p>
    </section>
  );
}

function CheckForm(props: { order: OrderBody; opening: OpeningBody; items: readonly string[] }) {
  const { order, opening, items } = props;
  const client = useQueryClient();
  const [passed, setPassed] = useState<readonly boolean[]>(items.map(() => false));
  const [photo, setPhoto] = useState<File>();
  const [mine, setMine] = useState(false);
  const [tried, setTried] = useState(false);
  const keep = useMutation({
    mutationFn: async (file: File) => {
      const rights = await api.rightsStatement();
      const asset = await uploadPicture(file, { kind: 'buyer-picture', rights: rights.version });
      const answers = items.map((item, index) => ({ item, passed: passed[index] ?? false }));
      return api.checkQuality(order.id, { answers, photo: asset.id, opening: opening.id });
    },
    onSuccess: (after) => {
      client.setQueryData(['order', order.id], after);
      void client.invalidateQueries({ queryKey: ['opening', order.id] });
      announce(t('check.kept'));
    },
  });
  const entries = [
    ...(photo ? [] : [{ id: 'check-photo', message: t('check.photo.problem') }]),
    ...(mine ? [] : [{ id: 'check-mine', message: t('check.rights.problem') }]),
  ];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (photo && mine && !keep.isPending) keep.mutate(photo);
  };
  return (
    <form className="form" onSubmit={submit} noValidate>
      <p>{t('check.explain')}</p>
      {tried && <ErrorSummary entries={entries} />}
      <fieldset className="choices points">
        <legend>{t('checklist.items')}</legend>
        {items.map((item, index) => (
          <label key={item} className="check">
            <input
              type="checkbox"
              checked={passed[index] ?? false}
              onChange={(event) => setPassed(passed.with(index, event.target.checked))}
            />
            <span dir="auto">{item}</span>
          </label>
        ))}
      </fieldset>
      <FormField
        id="check-photo"
        label={t('check.photo')}
        required
        problem={tried && !photo ? t('check.photo.problem') : undefined}
      >
        {(control) => (
          <input
            {...control}
            className="input"
            type="file"
            accept="image/*"
            capture="environment"
            onChange={(event) => setPhoto(event.target.files?.[0])}
          />
        )}
      </FormField>
      <label className="check">
        <input id="check-mine" type="checkbox" checked={mine} onChange={(event) => setMine(event.target.checked)} />
        <span>{t('check.rights')}</span>
      </label>
      {keep.isError && <Failure error={keep.error} title={say('failedAction')} safe />}
      <p>
        <button type="submit" className="button primary" aria-disabled={keep.isPending}>
          {keep.isPending ? t('check.sending') : t('check.save')}
        </button>
      </p>
    </form>
  );
}
