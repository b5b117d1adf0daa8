import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { announce } from '../desk/announce.ts';
import { Failure } from '../desk/failure.tsx';
import { Loaded } from '../desk/loaded.tsx';
import { PageHeading } from '../desk/page-heading.tsx';
import { caseApi } from '../kit/case-api.ts';
import { CaseContent } from './case-content.tsx';
import { CaseDecision, type Decided } from './case-decision.tsx';
import { UndoBar } from './case-undo.tsx';
import { t } from './case-words.ts';
import { useLastDecision } from './use-last-decision.ts';
import { usePlainKeys } from './use-plain-keys.ts';
import { t as say } from './words.ts';

/** How often a claim is renewed while its page is open, in milliseconds. */
const RENEW_EVERY = 120_000;

/** One held order, claimed: what its buyer made beside what was found, and the decision. Deciding goes on to the next; the last decision can be undone from there. */
export function CasePage(props: { id: string }) {
  const { id } = props;
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const [shown, setShown] = useState(false);
  const content = useQuery({
    queryKey: ['case', id],
    queryFn: async () => {
      // Claiming what is claimed already changes nothing but its end.
      await caseApi.claim(id);
      return caseApi.look(id);
    },
    retry: false,
    // Each look is logged and its buyer sees it: none without need.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  useEffect(() => {
    const timer = setInterval(() => void caseApi.renew(id).catch(() => undefined), RENEW_EVERY);
    return () => clearInterval(timer);
  }, [id]);
  const { last, remember, forget, undo } = useLastDecision();
  const done = async ({ after, said }: Decided, alike: string | undefined) => {
    remember(after.decision ? after : undefined);
    const following = await caseApi.next(alike).catch(() => undefined);
    const next = following?.case ?? (alike ? (await caseApi.next().catch(() => undefined))?.case : undefined);
    await client.invalidateQueries({ queryKey: ['cases'] });
    announce(next ? said : `${said} ${t('cases.none')}`);
    if (next) navigate(`/cases/${next.id}`);
    else navigate('/cases');
  };
  usePlainKeys((key) => {
    if (key === 'p') setShown((before) => !before);
    return key === 'p';
  });
  return (
    <>
      <p className="back">
        <Link href="/cases">{t('case.back')}</Link>
      </p>
      <PageHeading title={t('case.title')} face={say('face')} />
      {last && <UndoBar decided={last} onUndo={() => undo.mutate(last)} onOver={forget} />}
      {undo.isError && <Failure error={undo.error} />}
      <Loaded query={content} height={36}>
        {(one) => (
          <div className="application-page">
            <CaseContent content={one} shown={shown} onShow={() => setShown((before) => !before)} />
            <CaseDecision key={one.id} content={one} onDecided={done} onNoted={() => void content.refetch()} />
          </div>
        )}
      </Loaded>
    </>
  );
}
