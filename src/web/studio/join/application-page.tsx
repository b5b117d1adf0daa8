import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { ApplicationBody } from '../../../http/contract/index.ts';
import { Answers } from '../../desk/answers.tsx';
import { Loaded } from '../../desk/loaded.tsx';
import { PageHeading } from '../../desk/page-heading.tsx';
import { applicationTone } from '../../desk/tones.ts';
import { say } from '../../desk/words.ts';
import { api } from '../../kit/api.ts';
import { formatDay, formatMoment } from '../../kit/format.ts';
import { useSeller } from '../use-seller.ts';
import { t } from '../words.ts';
import { StandingNotice } from './closed.tsx';
import { DeclineAppeal } from './decline-appeal.tsx';
import { JoinSteps } from './join-steps.tsx';

/** Where the seller stands with the program: the latest application, what the operator said, and what is to do. */
export function ApplicationPage() {
  const seller = useSeller();
  const applications = useQuery({
    queryKey: ['applications', seller.sellerId],
    queryFn: () => api.applicationsOf(seller.sellerId),
  });
  return (
    <div className="narrow">
      <PageHeading title={t('application.title')} face={t('face')} lead={seller.sellerName} />
      <StandingNotice />
      <Loaded query={applications} height={24}>
        {({ items }) => {
          const [latest, ...earlier] = items;
          if (!latest) return <JoinSteps />;
          return (
            <>
              <Latest application={latest} />
              {earlier.length > 0 && <Earlier applications={earlier} />}
              {seller.participation === 'applicant' && latest.state === 'submitted' && <JoinSteps />}
            </>
          );
        }}
      </Loaded>
      <p>
        <Link href="/terms">{t('terms.title')}</Link>
      </p>
    </div>
  );
}

function Latest(props: { application: ApplicationBody }) {
  const { application } = props;
  const tooEarly = application.applyAgainAt !== null && Date.parse(application.applyAgainAt) > Date.now();
  return (
    <section className="card form">
      <p className="spread">
        <span className={`state ${applicationTone(application.state)}`}>{say(`application.${application.state}`)}</span>
        <span className="small muted">{t('application.sent', { day: formatDay(application.submittedAt) })}</span>
      </p>
      <p>{t(`application.${application.state}`)}</p>
      {application.reasons && (
        <blockquote className="said">
          <p className="small muted">
            {t('application.said')}
            {application.decidedAt && `, ${formatMoment(application.decidedAt)}`}
          </p>
          <p dir="auto" className="as-written">
            {application.reasons}
          </p>
        </blockquote>
      )}
      {application.state === 'declined' && application.applyAgainAt && (
        <p>{t('application.againAt', { day: formatDay(application.applyAgainAt) })}</p>
      )}
      {application.reasons && (
        <p className="small">
          <a href="/help/applications">{t('application.help')}</a>
        </p>
      )}
      {(application.state === 'more-asked' || (application.state === 'declined' && !tooEarly)) && (
        <p>
          <Link href="/apply" className="button primary">
            {application.state === 'declined' ? t('application.again') : t('application.change')}
          </Link>
        </p>
      )}
      <details>
        <summary>{t('application.answers')}</summary>
        <Answers answers={application.answers} />
      </details>
      <DeclineAppeal application={application} />
    </section>
  );
}

function Earlier(props: { applications: readonly ApplicationBody[] }) {
  return (
    <section className="card form">
      <h2>{t('application.history')}</h2>
      <ul className="plain">
        {props.applications.map((one) => (
          <li key={one.id}>
            <p className="spread">
              <span className={`state ${applicationTone(one.state)}`}>{say(`application.${one.state}`)}</span>
              <span className="small muted">{formatDay(one.submittedAt)}</span>
            </p>
            {one.reasons && (
              <p dir="auto" className="as-written small">
                {one.reasons}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
