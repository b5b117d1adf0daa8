import { Link } from 'wouter';
import { PageHeading } from '../../desk/page-heading.tsx';
import { type Membership, useSeller } from '../use-seller.ts';
import { t } from '../words.ts';
import { JoinSteps } from './join-steps.tsx';

/** Whether a feature is closed to a seller. Who is suspended or revoked still makes the orders they have (program terms, E1). */
export function closedFor(seller: Membership, feature: 'listings' | 'orders'): boolean {
  if (seller.participation === 'approved') return false;
  if (feature === 'orders') return seller.participation === 'applicant' || seller.participation === 'declined';
  return true;
}

/** Why a feature is closed, and what opens it. */
export function Closed(props: { feature: 'listings' | 'orders' }) {
  const { participation } = useSeller();
  const joining = participation === 'applicant' || participation === 'declined';
  return (
    <>
      <PageHeading
        title={t('closed.title')}
        face={t('face')}
        lead={joining ? t(`closed.${props.feature}`) : undefined}
      />
      <div className={participation === 'applicant' ? 'notice' : 'notice warn'}>
        <p>{participation === 'approved' ? t('closed.terms') : t(`closed.${participation}`)}</p>
      </div>
      {joining && <JoinSteps />}
    </>
  );
}

/** Says on every page what is blocked while new terms wait, or while the seller is suspended. */
export function StandingNotice() {
  const { participation, termsAccepted } = useSeller();
  if (participation === 'suspended' || participation === 'revocation-pending' || participation === 'revoked') {
    return (
      <div className="notice warn">
        <p>{t(`closed.${participation}`)}</p>
        <p>
          <Link href="/standing">{t('closed.toStanding')}</Link>
        </p>
      </div>
    );
  }
  if (participation !== 'approved' || termsAccepted) return null;
  return (
    <div className="notice warn">
      <p>{t('closed.terms')}</p>
      <p>
        <Link href="/terms">{t('closed.toTerms')}</Link>
      </p>
    </div>
  );
}
