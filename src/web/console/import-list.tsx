import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ImportedListBody } from '../../http/contract/index.ts';
import { announce } from '../desk/announce.ts';
import { blockListApi } from '../kit/block-list-api.ts';
import { t } from './block-list-words.ts';
import { type FileAndReason, FileWithReason } from './file-with-reason.tsx';

const sayDone = ({ added, known, unusable }: ImportedListBody) => t('import.done', { added, known, unusable });

/** Imports a list of fingerprints in the ThreatExchange form. */
export function ImportList() {
  const client = useQueryClient();
  const send = useMutation({
    mutationFn: async ({ file, reason }: FileAndReason) => blockListApi.importList(await file.text(), reason),
    onSuccess: async (done) => {
      announce(sayDone(done));
      await client.invalidateQueries({ queryKey: ['listed-pictures'] });
    },
  });
  return (
    <FileWithReason
      id="import-list"
      of="import"
      accept=".json,.ndjson,.csv,.txt,application/json,text/plain"
      mostReason={300}
      send={send}
    >
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
    </FileWithReason>
  );
}
