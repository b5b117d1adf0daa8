import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import type { TermsBody } from '../../../http/contract/index.ts';
import { announce } from '../../desk/announce.ts';
import { ErrorSummary } from '../../desk/error-summary.tsx';
import { Failure } from '../../desk/failure.tsx';
import { Loaded } from '../../desk/loaded.tsx';
import { PageHeading } from '../../desk/page-heading.tsx';
import { TermsText } from '../../desk/terms-text.tsx';
import { say } from '../../desk/words.ts';
import { api } from '../../kit/api.ts';
import { formatDay } from '../../kit/format.ts';
import { programApi } from '../../kit/program-api.ts';
import { useSeller } from '../use-seller.ts';
import { t } from '../words.ts';
import { TermsChanges } from './terms-changes.tsx';

/** The terms in force and those announced, to read and to accept for one seller. */
export function TermsPage() {
  const seller = useSeller();
  const terms = useQuery({ queryKey: ['terms'], queryFn: api.currentTerms });
  return (
    <div className="narrow">
      <PageHeading
        title={terms.data?.title ?? t('terms.title')}
        face={t('face')}
        lead={terms.data && t('terms.lead', { number: terms.data.number, day: formatDay(terms.data.effectiveAt) })}
      />
      <Loaded query={terms} height={40}>
        {(data) => (
          <>
            <TermsChanges number={data.number} />
            <article className="card terms">
              <TermsText text={data.text} />
            </article>
            <Acceptance terms={data} id="agree" accepted={seller.termsAccepted} />
            <AnnouncedTerms current={data.number} />
          </>
        )}
      </Loaded>
    </div>
  );
}

/** Versions that come into force later. What is accepted before its day never stops anything. */
function AnnouncedTerms(props: { current: number }) {
  const all = useQuery({ queryKey: ['terms', 'all'], queryFn: programApi.allTerms });
  const announced = all.data?.items.filter(({ number }) => number > props.current) ?? [];
  return announced.map((one) => (
    <section key={one.id} className="card form" aria-labelledby={`terms-${one.number}`}>
      <h2 id={`terms-${one.number}`}>
        {t('terms.announced', { number: one.number, day: formatDay(one.effectiveAt) })}
      </h2>
      <p>{t('terms.announced.lead')}</p>
      <TermsChanges number={one.number} />
      <details className="terms">
        <summary>{t('terms.announced.text')}</summary>
        <TermsText text={one.text} />
      </details>
      <Acceptance terms={one} id={`agree-${one.number}`} accepted={false} ahead />
    </section>
  ));
}

/** One version to accept. Whether one ahead of its day was accepted before is not told, and accepting it again changes nothing. */
function Acceptance(props: { terms: TermsBody; id: string; accepted: boolean; ahead?: boolean }) {
  const seller = useSeller();
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const [agreed, setAgreed] = useState(false);
  const [tried, setTried] = useState(false);
  const account = useQuery({ queryKey: ['seller', seller.sellerId], queryFn: () => api.seller(seller.sellerId) });
  const accept = useMutation({
    mutationFn: () => api.acceptTerms(seller.sellerId, { terms: props.terms.id, hash: props.terms.hash }),
    onSuccess: async () => {
      await client.invalidateQueries();
      announce(t('terms.done'));
      if (!props.ahead) navigate(seller.participation === 'applicant' ? '/apply' : '/');
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (agreed && !accept.isPending) accept.mutate();
  };
  const at = account.data?.terms.acceptedAt;
  return (
    <section
      className={props.ahead ? 'form terms-acceptance' : 'card form terms-acceptance'}
      aria-label={`${t('terms.accept')}: ${props.terms.number}`}
    >
      <p className="small">
        {t('terms.hash')} <code className="hash">{props.terms.hash}</code>
      </p>
      {props.accepted || accept.isSuccess ? (
        <p className="notice good">
          {at && !props.ahead ? t('terms.accepted', { day: formatDay(at) }) : t('terms.done')}
        </p>
      ) : (
        <form onSubmit={send} noValidate className="form">
          {tried && !agreed && <ErrorSummary entries={[{ id: props.id, message: t('terms.problem') }]} />}
          <label className="check">
            <input
              id={props.id}
              type="checkbox"
              checked={agreed}
              onChange={(event) => setAgreed(event.target.checked)}
            />
            <span>{t('terms.agree', { seller: seller.sellerName })}</span>
          </label>
          {accept.isError && <Failure error={accept.error} title={say('failedAction')} />}
          <p>
            <button type="submit" className="button primary" aria-disabled={accept.isPending}>
              {t('terms.accept')}
            </button>
          </p>
        </form>
      )}
    </section>
  );
}
