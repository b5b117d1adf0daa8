import { useEffect, useState } from 'react';
import type { SellerListingBody } from '../../../http/contract/index.ts';
import { api } from '../../kit/api.ts';
import { DraftKeeper } from './draft-keeper.ts';

/** Milliseconds without a change after which a draft is saved. */
const PAUSE = 1200;

/** The keeper of a draft for as long as its editor is open. Leaving saves what is left; closing the window asks first. */
export function useKeeper(listing: SellerListingBody): DraftKeeper {
  const [keeper] = useState(
    () =>
      new DraftKeeper(listing, {
        pause: PAUSE,
        save: (revision, body) => api.saveDraft(listing.id, revision, body),
        read: () => api.draft(listing.id),
      }),
  );
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (!keeper.stored) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
      void keeper.flush();
    };
  }, [keeper]);
  return keeper;
}
