import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { announce } from '../desk/announce.ts';
import { Failure } from '../desk/failure.tsx';
import { FormField } from '../desk/form-field.tsx';
import { blockListApi } from '../kit/block-list-api.ts';
import { t } from './block-list-words.ts';

/** Puts a picture on the list: it is fingerprinted by the server and forgotten. */
export function AddPicture() {
  const client = useQueryClient();
  const [file, setFile] = useState<File>();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const add = useMutation({
    mutationFn: (picture: File) => blockListApi.addPicture(picture, reason.trim()),
    onSuccess: async () => {
      announce(t('add.done'));
      setReason('');
      setTried(false);
      await client.invalidateQueries({ queryKey: ['listed-pictures'] });
    },
  });
  const short = reason.trim().length < 3;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (file && !short && !add.isPending) add.mutate(file);
  };
  return (
    <form className="card form" noValidate onSubmit={submit} aria-labelledby="add-picture">
      <h2 id="add-picture">{t('add.title')}</h2>
      <FormField
        label={t('add.file')}
        help={t('add.help')}
        problem={tried && !file ? t('add.file.problem') : undefined}
      >
        {(control) => (
          <input
            {...control}
            className="input"
            type="file"
            accept="image/*"
            onChange={(event) => setFile(event.target.files?.[0])}
          />
        )}
      </FormField>
      <FormField label={t('add.reason')} problem={tried && short ? t('add.reason.problem') : undefined}>
        {(control) => (
          <input
            {...control}
            className="input"
            dir="auto"
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </FormField>
      {add.isError && <Failure error={add.error} />}
      <p>
        <button className="button primary" type="submit" aria-disabled={add.isPending}>
          {t('add.send')}
        </button>
      </p>
    </form>
  );
}
