import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { announce } from '../../desk/announce.ts';
import { Failure } from '../../desk/failure.tsx';
import { FormField } from '../../desk/form-field.tsx';
import { Loaded } from '../../desk/loaded.tsx';
import { PageHeading } from '../../desk/page-heading.tsx';
import { formatDay, formatMoment } from '../../kit/format.ts';
import { programApi } from '../../kit/program-api.ts';
import { useSeller } from '../use-seller.ts';
import { t } from '../words.ts';

interface Rule {
  readonly id: string;
  readonly title: string;
  readonly declaration: string;
  readonly documents: readonly { readonly id: string; readonly title: string }[];
}

/** The document a link from the listing check asks for, as "requirement/document". */
const asked = () => new URLSearchParams(location.search).get('for') ?? undefined;

/** Documents that laws ask for: what there is, until when it counts, and where the next is sent. */
export default function DocumentsPage() {
  const { sellerId } = useSeller();
  const client = useQueryClient();
  const documents = useQuery({ queryKey: ['documents', sellerId], queryFn: () => programApi.documents(sellerId) });
  const rules = useQuery({ queryKey: ['rules', 'compliance'], queryFn: () => programApi.rules('compliance') });
  const upload = useMutation({
    mutationFn: (form: FormData) => programApi.uploadDocument(sellerId, form),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['documents', sellerId] });
      announce(t('documents.sent'));
    },
  });
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const [requirement, document] = String(typed.get('which')).split('/');
    const form = new FormData();
    form.set('requirement', requirement ?? '');
    form.set('document', document ?? '');
    form.set('expires', String(typed.get('expires')));
    form.set('declared', typed.get('declared') ? 'yes' : 'no');
    form.set('file', typed.get('file') as File);
    upload.mutate(form);
  };
  const all = ((rules.data?.document as { requirements?: readonly Rule[] } | undefined)?.requirements ??
    []) as readonly Rule[];
  return (
    <div className="narrow">
      <PageHeading title={t('documents.title')} face={t('face')} lead={t('documents.lead')} />
      <p>
        <a href="/help/documents">{t('documents.help')}</a>
      </p>
      <Loaded query={documents} height={12}>
        {({ items, stopped, due }) => (
          <>
            {stopped > 0 && <p className="notice warn">{t('documents.stopped', { n: stopped })}</p>}
            {due && <p className="notice warn">{t('documents.due', { n: due.listings, day: formatDay(due.day) })}</p>}
            <ul className="plain log card">
              {items.map((one) => (
                <li key={one.id}>
                  <a href={`/v1/documents/${one.id}/file`}>{one.title}</a>{' '}
                  <span className="state">{t(`documents.${one.state}`)}</span>{' '}
                  <span className="small muted">
                    {t('documents.expires')} {formatMoment(one.expiresAt)}
                  </span>
                  {one.reasons && <p dir="auto">{one.reasons}</p>}
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
      <form className="card form" onSubmit={send}>
        <FormField label={t('documents.for')}>
          {(control) => (
            <select
              {...control}
              name="which"
              className="select"
              // Drawn anew once the rules are there: only then is there what the link asks for.
              key={all.length}
              defaultValue={asked()}
            >
              {all.flatMap((rule) =>
                rule.documents.map((one) => (
                  <option key={`${rule.id}/${one.id}`} value={`${rule.id}/${one.id}`}>
                    {rule.title}: {one.title}
                  </option>
                )),
              )}
            </select>
          )}
        </FormField>
        <FormField label={t('documents.expires')} required>
          {(control) => <input {...control} name="expires" type="date" className="input" required />}
        </FormField>
        <FormField label={t('documents.file')} required>
          {(control) => <input {...control} name="file" type="file" accept="application/pdf,image/*" required />}
        </FormField>
        {all.map((rule) => (
          <p key={rule.id} className="small">
            <strong>{rule.title}</strong> {rule.declaration}
          </p>
        ))}
        <label>
          <input type="checkbox" name="declared" required /> {t('documents.declare')}
        </label>
        {upload.isError && <Failure error={upload.error} />}
        <button type="submit" className="button primary">
          {t('documents.send')}
        </button>
      </form>
    </div>
  );
}
