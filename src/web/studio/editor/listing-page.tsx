import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { Loaded } from '../../desk/loaded.tsx';
import { PageHeading } from '../../desk/page-heading.tsx';
import { api } from '../../kit/api.ts';
import { StandingNotice } from '../join/closed.tsx';
import { t } from '../words.ts';
import './editor.css';
import { Editor } from './editor.tsx';

/** A listing being written. */
export default function ListingPage(props: { id: string }) {
  const draft = useQuery({
    queryKey: ['draft', props.id],
    queryFn: () => api.draft(props.id),
    // The editor keeps its own copy from here on; a refetch must not pull the text from under its writer.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  return (
    <>
      <p className="back">
        <Link href="/listings">{t('listings.title')}</Link>
      </p>
      {draft.data ? null : <PageHeading title={t('listings.title')} face={t('face')} />}
      <StandingNotice />
      <Loaded query={draft} height={48}>
        {(listing) => <Editor key={listing.id} listing={listing} />}
      </Loaded>
    </>
  );
}
