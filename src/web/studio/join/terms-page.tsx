import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import type { TermsBody } from '../../../http/contract/index.ts';
import { announce } from '../../desk/announce.ts';
import { ErrorSummary } from '../../desk/error-summary.tsx';
import { Failure } from '../../desk/failure.tsx';
import { Loaded } from '../../desk/loaded.tsx';
import { PageHeading } from '../../desk/page-heading.tsx';
import { say } from '../../desk/words.ts';
import { api } from '../../kit/api.ts';
import { formatDay } from '../../kit/format.ts';
import { useSeller } from '../use-seller.ts';
import { t } from '../words.ts';
import { TermsText } from './terms-text.tsx';

/** The terms in force, to read and to accept for one seller. */
export function TermsPage() {
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
            <article className="card terms">
              <TermsText text={data.text} />
            </article>
            <Acceptance terms={data} />
          </>
        )}
      </Loaded>
    </div>
  );
}

function Acceptance(props: { terms: TermsBody }) {
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
      navigate(seller.participation === 'applicant' ? '/apply' : '/');
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (agreed && !accept.isPending) accept.mutate();
  };
  const at = account.data?.terms.acceptedAt;
  return (
    <section className="card form terms-acceptance" aria-label={t('terms.accept')}>
      <p className="small">
        {t('terms.hash')} <code className="hash">{props.terms.hash}</code>
      </p>
      {seller.termsAccepted ? (
        <p className="notice good">{at ? t('terms.accepted', { day: formatDay(at) }) : t('terms.done')}</p>
      ) : (
        <form onSubmit={send} noValidate className="form">
          {tried && !agreed && <ErrorSummary entries={[{ id: 'agree', message: t('terms.problem') }]} />}
          <label className="check">
            <input id="agree" type="checkbox" checked={agreed} onChange={(event) => setAgreed(event.target.checked)} />
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
