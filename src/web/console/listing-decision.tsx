import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { SellerListingBody } from '../../http/contract/index.ts';
import { announce } from '../desk/announce.ts';
import { api } from '../kit/api.ts';
import { DecisionForm } from './decision-form.tsx';
import { waitingListings } from './waiting.ts';
import { t } from './words.ts';

type Decision = 'publish' | 'return';

/** Decides a listing that waits for a person and goes on to the next. What its seller changed meanwhile is read first, never published unseen. */
export function ListingDecision(props: { listing: SellerListingBody }) {
  const { listing } = props;
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const [changed, setChanged] = useState(false);
  const decide = async (decision: Decision, reasons: string) => {
    const now = await api.draft(listing.id);
    setChanged(now.revision !== listing.revision);
    if (now.revision !== listing.revision) {
      client.setQueryData(['listing', listing.id], now);
      return;
    }
    const after = await api.decideListing(listing.id, { decision, reasons });
    const said = t(`listing.done.${decision}`, { title: listing.document.title });
    const next = await waitingListings().catch(() => undefined);
    await client.invalidateQueries({ queryKey: ['listings'] });
    client.setQueryData(['listing', listing.id], after);
    const following = next?.items.find((one) => one.id !== listing.id);
    announce(following ? said : `${said} ${t('app.noneLeft')}`);
    navigate(following ? `/listings/${following.id}` : '/listings');
  };
  return (
    <>
      {changed && (
        <p className="notice warn" role="alert">
          {t('listing.changed')}
        </p>
      )}
      <DecisionForm<Decision>
        choices={[
          {
            key: '1',
            decision: 'publish',
            label: t('listing.publish'),
            needsReasons: false,
            reasonsHelp: t('listing.reasons.publish'),
            notice: listing.check.verdict === 'reject' ? t('listing.violations') : undefined,
          },
          {
            key: '2',
            decision: 'return',
            label: t('listing.return'),
            danger: true,
            needsReasons: true,
            reasonsHelp: t('listing.reasons.return'),
          },
        ]}
        reasonsLabel={t('listing.reasons')}
        reasonsHelp={t('listing.reasons.return')}
        keysHelp={t('listing.keys')}
        onDecide={decide}
      />
    </>
  );
}
