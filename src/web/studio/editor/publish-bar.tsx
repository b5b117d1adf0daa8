import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { SellerListingBody } from '../../../http/contract/index.ts';
import { announce } from '../../desk/announce.ts';
import { Dialog } from '../../desk/dialog.tsx';
import { Failure } from '../../desk/failure.tsx';
import { say } from '../../desk/words.ts';
import { api } from '../../kit/api.ts';
import { ApiFailure } from '../../kit/http-call.ts';
import { listingTone } from '../listings/listing-tone.ts';
import { t } from '../words.ts';
import type { DraftKeeper, DraftView } from './draft-keeper.ts';

/** State, publishing and taking off. Publishing saves first; what stands against it is shown in the checks. */
export function PublishBar(props: {
  keeper: DraftKeeper;
  view: DraftView;
  onRefused: (failure: ApiFailure) => void;
  onBuyer: () => void;
}) {
  const { keeper, view } = props;
  const { listing } = view;
  const client = useQueryClient();
  const [leaving, setLeaving] = useState(false);
  const adopt = (after: SellerListingBody) => {
    // What was typed while the call ran stays: only what the server says around the document is taken over.
    if (keeper.stored) keeper.adopt(after);
    void client.invalidateQueries({ queryKey: ['listings'] });
  };
  const publish = useMutation({
    mutationFn: async () => ((await keeper.flush()) ? api.publish(listing.id) : undefined),
    onSuccess: (after) => {
      if (!after) return;
      adopt(after);
      announce(
        after.state === 'in-review' ? t('publish.review') : t('publish.live', { n: after.published?.version ?? 1 }),
      );
    },
    onError: (error) => error instanceof ApiFailure && props.onRefused(error),
  });
  const off = useMutation({
    mutationFn: () => api.takeOff(listing.id),
    onSuccess: (after) => {
      setLeaving(false);
      adopt(after);
      announce(t('publish.off.done'));
    },
  });
  const changed = listing.changedSincePublished || !keeper.stored;
  const current = listing.state === 'live' && !changed;
  const again = listing.published !== null && listing.state !== 'off';
  return (
    <div className="publish-bar">
      <span className={`state ${listingTone(listing.state)}`}>{t(`state.${listing.state}`)}</span>
      {listing.published && (
        <span className="small muted">{t('publish.upToDate', { n: listing.published.version })}</span>
      )}
      {listing.state === 'live' && (
        <a className="small" href={`/p/${listing.id}`}>
          {t('publish.view')}
        </a>
      )}
      <span className="grow" />
      <button type="button" className="button" onClick={props.onBuyer}>
        {t('publish.buyer')}
      </button>
      {(listing.state === 'live' || listing.state === 'in-review') && (
        <button type="button" className="button" onClick={() => setLeaving(true)}>
          {t('publish.off')}
        </button>
      )}
      <button
        type="button"
        className="button primary"
        aria-disabled={publish.isPending || current}
        onClick={() => !publish.isPending && !current && publish.mutate()}
      >
        {again ? t('publish.again') : t('publish.go')}
      </button>
      {listing.state === 'in-review' && <p className="small waits">{t('publish.waits')}</p>}
      {leaving && (
        <Dialog title={t('publish.off.title')} onClose={() => setLeaving(false)}>
          <div className="form">
            <p>{t('publish.off.explain')}</p>
            {off.isError && <Failure error={off.error} title={say('failedAction')} />}
            <p className="actions">
              <button
                type="button"
                className="button danger"
                aria-disabled={off.isPending}
                onClick={() => off.mutate()}
              >
                {t('publish.off')}
              </button>
              <button type="button" className="button" onClick={() => setLeaving(false)}>
                {say('cancel')}
              </button>
            </p>
          </div>
        </Dialog>
      )}
    </div>
  );
}
