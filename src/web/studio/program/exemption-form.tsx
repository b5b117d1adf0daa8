import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { announce } from '../../desk/announce.ts';
import { Failure } from '../../desk/failure.tsx';
import { FormField } from '../../desk/form-field.tsx';
import { Loaded } from '../../desk/loaded.tsx';
import { say } from '../../desk/words.ts';
import { api } from '../../kit/api.ts';
import { programApi } from '../../kit/program-api.ts';
import { uploadPicture } from '../../kit/upload-picture.ts';
import { t } from '../words.ts';

/** Most photos of one request; the API takes no more. */
const MOST_PHOTOS = 6;

/** Asks to list a brand's products of a category without GTINs, with photos of product and packing. */
export function ExemptionForm(props: { seller: string }) {
  const client = useQueryClient();
  const rights = useQuery({ queryKey: ['rights'], queryFn: api.rightsStatement, staleTime: Number.POSITIVE_INFINITY });
  const ask = useMutation({
    mutationFn: async ({ typed, version }: { typed: FormData; version: string; form: HTMLFormElement }) => {
      const photos: string[] = [];
      for (const file of (typed.getAll('photos') as File[]).slice(0, MOST_PHOTOS)) {
        const sent = await uploadPicture(file, { kind: 'evidence-photo', rights: version, seller: props.seller });
        photos.push(sent.id);
      }
      const [brand = '', category = '', reason = ''] = ['brand', 'category', 'reason'].map((name) =>
        String(typed.get(name)).trim(),
      );
      return programApi.askExemption(props.seller, { brand, category, reason, photos });
    },
    onSuccess: async (_, { form }) => {
      form.reset();
      announce(t('exemption.sent'));
      await client.invalidateQueries({ queryKey: ['numbers', props.seller] });
    },
  });
  const send = (event: FormEvent<HTMLFormElement>, version: string) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!ask.isPending) ask.mutate({ typed: new FormData(form), version, form });
  };
  return (
    <Loaded query={rights} height={18}>
      {({ version, text }) => (
        <form className="card form" onSubmit={(event) => send(event, version)} aria-labelledby="ask-exemption">
          <h2 id="ask-exemption">{t('exemption.ask')}</h2>
          <FormField label={t('exemption.brand')} required>
            {(control) => <input {...control} name="brand" className="input" dir="auto" maxLength={80} required />}
          </FormField>
          <FormField label={t('exemption.category')} help={t('exemption.category.help')} required>
            {(control) => (
              <input {...control} name="category" className="input" dir="auto" minLength={2} maxLength={200} required />
            )}
          </FormField>
          <FormField label={t('exemption.reason')} help={t('exemption.reason.help')} required>
            {(control) => (
              <textarea
                {...control}
                name="reason"
                className="textarea"
                dir="auto"
                rows={3}
                minLength={20}
                maxLength={1000}
                required
              />
            )}
          </FormField>
          <FormField label={t('exemption.photos')} required>
            {(control) => <input {...control} name="photos" type="file" accept="image/*" multiple required />}
          </FormField>
          <label className="check">
            <input type="checkbox" required />
            <span>{text}</span>
          </label>
          {ask.isError && <Failure error={ask.error} title={say('failedAction')} />}
          <p>
            <button type="submit" className="button primary" aria-disabled={ask.isPending}>
              {t('exemption.send')}
            </button>
          </p>
        </form>
      )}
    </Loaded>
  );
}
