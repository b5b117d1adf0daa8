import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { announce } from '../../desk/announce.ts';
import { Failure } from '../../desk/failure.tsx';
import { Loaded } from '../../desk/loaded.tsx';
import { PageHeading } from '../../desk/page-heading.tsx';
import { say } from '../../desk/words.ts';
import { api, type SampleListing } from '../../kit/api.ts';
import { StandingNotice } from '../join/closed.tsx';
import { useSeller } from '../use-seller.ts';
import { t } from '../words.ts';
import { ScratchForm } from './scratch-form.tsx';
import { SurfaceSketch } from './surface-sketch.tsx';

/** Begins a listing, from a sample or from nothing. */
export default function NewListingPage() {
  const seller = useSeller();
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const samples = useQuery({ queryKey: ['samples'], queryFn: api.samples, staleTime: Number.POSITIVE_INFINITY });
  const create = useMutation({
    mutationFn: (from: { document: SampleListing['document'] } | { sample: string }) =>
      api.createListing({ seller: seller.sellerId, ...from }),
    onSuccess: (listing) => {
      client.setQueryData(['draft', listing.id], listing);
      void client.invalidateQueries({ queryKey: ['listings'] });
      announce(t('new.created'));
      navigate(`/listings/${listing.id}`);
    },
  });
  return (
    <>
      <PageHeading title={t('new.title')} face={t('face')} lead={t('new.lead')} />
      <StandingNotice />
      {create.isError && <Failure error={create.error} title={say('failedAction')} safe />}
      <div className="new-listing">
        <section aria-labelledby="samples">
          <h2 id="samples">{t('new.samples')}</h2>
          <Loaded query={samples} height={24}>
            {({ items }) => (
              <ul className="listing-grid">
                {items.map((sample) => (
                  <Sample
                    key={sample.name}
                    sample={sample}
                    busy={create.isPending}
                    onUse={() => !create.isPending && create.mutate({ sample: sample.name })}
                  />
                ))}
              </ul>
            )}
          </Loaded>
        </section>
        <section aria-labelledby="scratch">
          <h2 id="scratch">{t('new.scratch')}</h2>
          <ScratchForm busy={create.isPending} onCreate={(document) => create.mutate({ document })} />
        </section>
      </div>
    </>
  );
}

function Sample(props: { sample: SampleListing; busy: boolean; onUse: () => void }) {
  const { document } = props.sample;
  const { surfaces, fields } = document.template;
  return (
    <li className="card listing-card">
      {surfaces[0] && <SurfaceSketch surface={surfaces[0]} fields={fields} />}
      <div className="body">
        <h3 className="title">
          <bdi lang={document.locale}>{document.title}</bdi>
        </h3>
        <p className="small muted">
          {t('new.fields', { n: fields.length })}, {t('new.surfaces', { n: surfaces.length })}
        </p>
        <p>
          <button
            type="button"
            className="button"
            aria-disabled={props.busy}
            aria-label={`${t('new.use')}: ${document.title}`}
            onClick={props.onUse}
          >
            {t('new.use')}
          </button>
        </p>
      </div>
    </li>
  );
}
