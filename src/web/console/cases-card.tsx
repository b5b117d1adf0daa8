import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { Loaded } from '../desk/loaded.tsx';
import { usePages } from '../desk/use-pages.ts';
import { caseApi } from '../kit/case-api.ts';
import { formatDistance } from '../kit/format.ts';
import { t } from './case-words.ts';

/** How many held orders wait, since when the oldest does, and appeals of refusals beside them. */
export function CasesCard() {
  const counts = useQuery({ queryKey: ['cases', 'counts'], queryFn: caseApi.counts });
  const appeals = usePages(['case-appeals'], caseApi.appeals, { limit: 50 });
  const waiting = appeals.data?.length ?? 0;
  return (
    <section className="card form" aria-labelledby="waiting-cases">
      <h2 id="waiting-cases">{t('cases.title')}</h2>
      <Loaded query={counts} height={8}>
        {({ open, oldestAt, aged }) =>
          open === 0 ? (
            <p className="muted">{t('cases.none')}</p>
          ) : (
            <>
              <p className="figure">
                <strong>{open}</strong> {t('cases.open', { n: open })}
              </p>
              {oldestAt && (
                <p>
                  {t('cases.oldest', { when: formatDistance(oldestAt) })} {aged > 0 && t('cases.aged', { n: aged })}
                </p>
              )}
            </>
          )
        }
      </Loaded>
      {waiting > 0 && <p>{t('appeals.waiting', { n: waiting })}</p>}
      <p>
        <Link className="button primary" href="/cases">
          {t('cases.look')}
        </Link>
      </p>
    </section>
  );
}
