import { useQuery } from '@tanstack/react-query';
import { createElement } from 'react';
import { Dialog } from '../../desk/dialog.tsx';
import { Loaded } from '../../desk/loaded.tsx';
import { api, type FontFamily } from '../../kit/api.ts';
import { t } from '../words.ts';
import type { Document } from './document.ts';
import { draftSource } from './draft-source.ts';

/** The draft in the buyer's own element, as it will be in the shop. The element loads only when it is asked for. */
export function BuyerDialog(props: {
  listing: string;
  document: Document;
  fonts: readonly FontFamily[];
  pictureUrl: (reference: string) => string | undefined;
  onClose: () => void;
}) {
  const source = useQuery({
    queryKey: ['as-buyer', props.listing, props.document],
    queryFn: async () => {
      const [rights] = await Promise.all([api.rightsStatement(), import('../../customizer/product-customizer.ts')]);
      return draftSource(props.listing, props.document, props.fonts, props.pictureUrl, rights);
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  return (
    <Dialog title={t('publish.buyer.title')} onClose={props.onClose} wide>
      <p className="muted">{t('publish.buyer.help')}</p>
      <Loaded query={source} height={30}>
        {(data) => createElement('product-customizer', { source: data, 'signed-out': '' })}
      </Loaded>
    </Dialog>
  );
}
