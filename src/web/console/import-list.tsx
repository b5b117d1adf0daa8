import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { ImportedListBody } from '../../http/contract/index.ts';
import { announce } from '../desk/announce.ts';
import { Failure } from '../desk/failure.tsx';
import { FormField } from '../desk/form-field.tsx';
import { blockListApi } from '../kit/block-list-api.ts';
import { t } from './block-list-words.ts';

const sayDone = ({ added, known, unusable }: ImportedListBody) => t('import.done', { added, known, unusable });

/** Imports a list of fingerprints in the ThreatExchange form. */
export function ImportList() {
  const client = useQueryClient();
  const [file, setFile] = useState<File>();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const send = useMutation({
    mutationFn: async (list: File) => blockListApi.importList(await list.text(), reason.trim()),
    onSuccess: async (done) => {
      announce(sayDone(done));
      await client.invalidateQueries({ queryKey: ['listed-pictures'] });
    },
  });
  const short = reason.trim().length < 3;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (file && !short && !send.isPending) send.mutate(file);
  };
  return (
    <form className="card form" noValidate onSubmit={submit} aria-labelledby="import-list">
      <h2 id="import-list">{t('import.title')}</h2>
      <FormField
        label={t('import.file')}
        help={t('import.help')}
        problem={tried && !file ? t('add.file.problem') : undefined}
      >
        {(control) => (
          <input
            {...control}
            className="input"
            type="file"
            accept=".json,.ndjson,.csv,.txt,application/json,text/plain"
            onChange={(event) => setFile(event.target.files?.[0])}
          />
        )}
      </FormField>
      <FormField label={t('import.reason')} problem={tried && short ? t('add.reason.problem') : undefined}>
        {(control) => (
          <input
            {...control}
            className="input"
            dir="auto"
            maxLength={300}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </FormField>
      {send.isError && <Failure error={send.error} />}
      {send.data && (
        <div className="notice">
          <p>{sayDone(send.data)}</p>
          {send.data.problems.length > 0 && (
            <details>
              <summary>{t('import.problems')}</summary>
              <ul>
                {send.data.problems.map(({ path, message }) => (
                  <li key={path}>
                    <code dir="ltr">{path}</code> {message}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </div>
      )}
      <p>
        <button className="button" type="submit" aria-disabled={send.isPending}>
          {t('import.send')}
        </button>
      </p>
    </form>
  );
}
