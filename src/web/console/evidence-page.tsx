import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { announce } from '../desk/announce.ts';
import { Failure } from '../desk/failure.tsx';
import { FormField } from '../desk/form-field.tsx';
import { Loaded } from '../desk/loaded.tsx';
import { PageHeading } from '../desk/page-heading.tsx';
import { programApi } from '../kit/program-api.ts';
import { sized } from '../kit/sized.ts';
import { v } from './evidence-words.ts';
import { t } from './words.ts';

/** What sellers sent as evidence and a person decides: documents, company prefixes, exemptions. */
export function EvidencePage() {
  const documents = useQuery({ queryKey: ['evidence', 'documents'], queryFn: programApi.waitingDocuments });
  const numbers = useQuery({ queryKey: ['evidence', 'numbers'], queryFn: programApi.waitingNumbers });
  return (
    <div className="narrow">
      <PageHeading title={v('title')} face={t('face')} />
      <Loaded query={documents} height={12}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="muted">{v('none')}</p>
          ) : (
            items.map((one) => (
              <Decide key={one.id} path={`/v1/documents/${one.id}/decision`} what={`${one.seller.name}: ${one.title}`}>
                <p>
                  <a href={`/v1/documents/${one.id}/file`}>{one.title}</a> · <time>{one.expiresAt.slice(0, 10)}</time>
                </p>
                <p className="small">{one.declaration}</p>
              </Decide>
            ))
          )
        }
      </Loaded>
      <Loaded query={numbers} height={12}>
        {({ prefixes, exemptions }) => (
          <>
            {prefixes.map((one) => (
              <Decide key={one.id} path={`/v1/prefixes/${one.id}/decision`} what={`${one.seller.name}: ${one.prefix}`}>
                <p>
                  {one.gtin} · {one.trouble}
                </p>
              </Decide>
            ))}
            {exemptions.map((one) => (
              <Decide key={one.id} path={`/v1/exemptions/${one.id}/decision`} what={`${one.seller.name}: ${one.brand}`}>
                <p dir="auto">
                  {one.category}: {one.reason}
                </p>
                {one.rivals.length > 0 && (
                  <p className="notice warn">{v('rivals', { brand: one.brand, sellers: one.rivals.join(', ') })}</p>
                )}
                <ul className="plain thumbs">
                  {one.photos.map((photo, index) => (
                    <li key={photo}>
                      <a href={`/v1/assets/${photo}`}>
                        <img
                          src={sized(`/v1/assets/${photo}`, 300)}
                          alt={v('photo', { n: index + 1, brand: one.brand })}
                          width={160}
                          height={120}
                          loading="lazy"
                        />
                      </a>
                    </li>
                  ))}
                </ul>
              </Decide>
            ))}
          </>
        )}
      </Loaded>
    </div>
  );
}

function Decide(props: { path: string; what: string; children: ReactNode }) {
  const client = useQueryClient();
  const [reasons, setReasons] = useState('');
  const decide = useMutation({
    mutationFn: (accept: boolean) => programApi.decide(props.path, accept, reasons),
    onSuccess: async () => {
      announce(v('done'));
      await client.invalidateQueries({ queryKey: ['evidence'] });
    },
  });
  return (
    <section className="card form">
      <h2>
        <bdi>{props.what}</bdi>
      </h2>
      {props.children}
      <FormField label={v('reasons', { what: props.what })}>
        {(control) => (
          <textarea
            {...control}
            className="textarea"
            rows={2}
            value={reasons}
            onChange={(event) => setReasons(event.target.value)}
          />
        )}
      </FormField>
      {decide.isError && <Failure error={decide.error} />}
      <p className="actions">
        <button type="button" className="button primary" onClick={() => decide.mutate(true)}>
          {v('accept', { what: props.what })}
        </button>
        <button type="button" className="button danger" onClick={() => decide.mutate(false)}>
          {v('decline', { what: props.what })}
        </button>
      </p>
    </section>
  );
}
