import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { ApplicationBody } from '../../http/contract/index.ts';
import { Answers } from '../desk/answers.tsx';
import { Loaded } from '../desk/loaded.tsx';
import { PageHeading } from '../desk/page-heading.tsx';
import { applicationTone } from '../desk/tones.ts';
import { say } from '../desk/words.ts';
import { api } from '../kit/api.ts';
import { formatMoment } from '../kit/format.ts';
import { ApplicationAssignment } from './application-assignment.tsx';
import { ApplicationDecision } from './application-decision.tsx';
import { countryName } from './country-name.ts';
import { DeclineAppeal } from './decline-appeal.tsx';
import { t } from './words.ts';

/** One application: what they told, what was said before, and the decision. */
export function ApplicationPage(props: { id: string; mayDecide: boolean }) {
  const application = useQuery({ queryKey: ['application', props.id], queryFn: () => api.application(props.id) });
  const { data } = application;
  return (
    <>
      <p className="back">
        <Link href="/applications">{t('queue.title')}</Link>
      </p>
      <PageHeading
        title={data ? data.seller.name : t('queue.title')}
        face={t('face')}
        lead={
          data && (
            <span className="standing">
              <span className={`state ${applicationTone(data.state)}`}>{say(`application.${data.state}`)}</span>
              <span>
                {t('app.lead', { country: countryName(data.seller.country), day: formatMoment(data.submittedAt) })}
              </span>
            </span>
          )
        }
      />
      <Loaded query={application} height={36}>
        {(one) => (
          <div className="application-page">
            <section className="card form" aria-labelledby="answers">
              <h2 id="answers">{t('app.answers')}</h2>
              <Answers answers={one.answers} />
            </section>
            <div className="side-column">
              {one.state === 'submitted' && props.mayDecide && <ApplicationAssignment application={one} />}
              {one.state === 'submitted' && props.mayDecide && <ApplicationDecision application={one} />}
              <DeclineAppeal application={one} mayDecide={props.mayDecide} />
              {one.reasons && <LastSaid application={one} />}
              <History application={one} />
            </div>
          </div>
        )}
      </Loaded>
    </>
  );
}

function LastSaid(props: { application: ApplicationBody }) {
  const { decidedAt, reasons } = props.application;
  return (
    <section className="card form" aria-labelledby="said">
      <h2 id="said">{t('app.last')}</h2>
      {decidedAt && <p className="small muted">{formatMoment(decidedAt)}</p>}
      <p dir="auto" className="as-written">
        {reasons}
      </p>
    </section>
  );
}

function History(props: { application: ApplicationBody }) {
  const { application } = props;
  const earlier = useQuery({
    queryKey: ['applications', application.seller.id],
    queryFn: () => api.applicationsOf(application.seller.id),
  });
  return (
    <section className="card form" aria-labelledby="history">
      <h2 id="history">{t('app.history')}</h2>
      <Loaded query={earlier} height={6}>
        {({ items }) => {
          const rest = items.filter((one) => one.id !== application.id);
          if (rest.length === 0) return <p className="muted">{t('app.history.none')}</p>;
          return (
            <ul className="plain log">
              {rest.map((one) => (
                <li key={one.id}>
                  <Link href={`/applications/${one.id}`}>
                    {say(`application.${one.state}`)}, {formatMoment(one.decidedAt ?? one.submittedAt)}
                  </Link>
                  {one.reasons && (
                    <p dir="auto" className="as-written small">
                      {one.reasons}
                    </p>
                  )}
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </section>
  );
}
