import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'wouter';
import { announce } from '../desk/announce.ts';
import { Failure } from '../desk/failure.tsx';
import { Loaded } from '../desk/loaded.tsx';
import { PageHeading } from '../desk/page-heading.tsx';
import { PagedList } from '../desk/paged-list.tsx';
import { usePages } from '../desk/use-pages.ts';
import { caseApi } from '../kit/case-api.ts';
import { formatDistance } from '../kit/format.ts';
import { UndoBar } from './case-undo.tsx';
import { codeWords, t } from './case-words.ts';
import { useLastDecision } from './use-last-decision.ts';
import { WaitingRefusals } from './waiting-refusals.tsx';
import { t as say } from './words.ts';

/** Held orders that wait for a reviewer: counts, ages, and the way to the next. What they hold is not shown here. */
export function CasesPage(props: { mayDecide: boolean }) {
  const cases = usePages(['cases'], caseApi.waiting, { limit: 50 });
  const counts = useQuery({ queryKey: ['cases', 'counts'], queryFn: caseApi.counts });
  const [, navigate] = useLocation();
  const { last, forget, undo } = useLastDecision();
  const take = useMutation({
    mutationFn: () => caseApi.next(),
    onSuccess: ({ case: next }) => {
      if (next) navigate(`/cases/${next.id}`);
      else announce(t('cases.none'));
    },
  });
  return (
    <>
      <PageHeading title={t('cases.title')} face={say('face')} lead={t('cases.lead')} />
      {last && <UndoBar decided={last} onUndo={() => undo.mutate(last)} onOver={forget} />}
      {undo.isError && <Failure error={undo.error} />}
      <section className="card form" aria-label={t('cases.title')}>
        <Loaded query={counts} height={8}>
          {({ open, claimed, oldestAt, aged, checks }) => (
            <>
              <p className="figure">
                <strong>{open}</strong> {t('cases.open', { n: open })}
                {claimed > 0 && <span className="muted"> · {t('cases.claimed', { n: claimed })}</span>}
              </p>
              {oldestAt && (
                <p>
                  {t('cases.oldest', { when: formatDistance(oldestAt) })} {aged > 0 && t('cases.aged', { n: aged })}
                </p>
              )}
              {checks.decided > 0 && <p className="small muted">{t('cases.checks', checks)}</p>}
            </>
          )}
        </Loaded>
        {take.isError && <Failure error={take.error} />}
        {props.mayDecide && (
          <p>
            <button
              type="button"
              className="button primary"
              aria-disabled={take.isPending}
              onClick={() => take.isPending || take.mutate()}
            >
              {t('cases.take')}
            </button>
          </p>
        )}
      </section>
      <WaitingRefusals />
      <PagedList query={cases} empty={<p>{t('cases.none')}</p>}>
        {(items) => (
          <ul className="rows card">
            {items.map((one) => (
              <li key={one.id} className="application-row listing-row">
                <div className="what">
                  {props.mayDecide ? (
                    <Link href={`/cases/${one.id}`}>{one.codes.map(codeWords).join(', ') || t('case.title')}</Link>
                  ) : (
                    one.codes.map(codeWords).join(', ')
                  )}
                </div>
                <span className={`state wrap ${one.priority >= 60 ? 'bad' : 'warn'}`}>
                  {t('cases.priority', { n: one.priority })}: {one.because.map(codeWords).join(', ')}
                </span>
                <span className="small muted">
                  {t('cases.opened', { when: formatDistance(one.openedAt) })}
                  {one.claim && ` · ${t(one.claim.mine ? 'cases.mine' : 'cases.taken')}`}
                  {one.secondOpinion && ` · ${t('cases.second')}`}
                </span>
              </li>
            ))}
          </ul>
        )}
      </PagedList>
    </>
  );
}
