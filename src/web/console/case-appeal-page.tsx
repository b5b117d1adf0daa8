import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useLocation } from 'wouter';
import { statementOf } from '../../core/content/index.ts';
import type { CaseAppealSeenBody } from '../../http/contract/index.ts';
import { announce } from '../desk/announce.ts';
import { Loaded } from '../desk/loaded.tsx';
import { PageHeading } from '../desk/page-heading.tsx';
import { caseApi } from '../kit/case-api.ts';
import { formatMoment } from '../kit/format.ts';
import { codeWords, t } from './case-words.ts';
import { DecisionForm } from './decision-form.tsx';
import { t as say } from './words.ts';

/** The appeal of a refused order: what its buyer says beside what is left of the case, and the decision of somebody who had no part. */
export function CaseAppealPage(props: { id: string }) {
  const seen = useQuery({ queryKey: ['case-appeal', props.id], queryFn: () => caseApi.appealSeen(props.id) });
  return (
    <>
      <p className="back">
        <Link href="/cases">{t('case.back')}</Link>
      </p>
      <PageHeading
        title={seen.data ? t('appeals.of', { number: seen.data.orderNumber }) : t('appeals.title')}
        face={say('face')}
      />
      <Loaded query={seen} height={24}>
        {(one) => (
          <div className="application-page">
            <Said appeal={one} />
            <div className="side-column">
              {one.decidable && <Decision appeal={one} />}
              {!one.decidable && one.state === 'open' && <p className="notice">{t('appeals.other')}</p>}
            </div>
          </div>
        )}
      </Loaded>
    </>
  );
}

function Said(props: { appeal: CaseAppealSeenBody }) {
  const { appeal } = props;
  const locale = appeal.listing?.locale ?? 'en';
  return (
    <div className="main-column">
      <section className="card form" aria-labelledby="said">
        <h2 id="said">{t('appeals.said')}</h2>
        <p className="small muted">{formatMoment(appeal.filedAt)}</p>
        <p dir="auto" className="as-written">
          {appeal.words}
        </p>
        {appeal.reasons && (
          <>
            <h3>{t(`appeals.${appeal.state}`)}</h3>
            <p dir="auto" className="as-written">
              {appeal.reasons}
            </p>
          </>
        )}
      </section>
      <section className="card form" aria-labelledby="left">
        <h2 id="left">{t('appeals.left')}</h2>
        <p className="small muted">{t('appeals.erased')}</p>
        <p>
          <bdi lang={locale}>{appeal.listing?.title}</bdi>
        </p>
        <p>
          {appeal.codes.map((code) => (
            <span key={code} className="state warn wrap">
              {codeWords(code)}
            </span>
          ))}
        </p>
        <blockquote>{statementOf(appeal.reason, 'en')}</blockquote>
        <p className="small muted">{t('case.lists', { lists: appeal.lists || '–' })}</p>
        <ul className="plain log">
          {appeal.notes.map((one) => (
            <li key={one.at}>
              <span className="small muted">
                {t(`case.note.${one.who}`)}, {formatMoment(one.at)}
              </span>
              <p dir="auto">{one.words}</p>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function Decision(props: { appeal: CaseAppealSeenBody }) {
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const decide = async (outcome: 'granted' | 'upheld', reasons: string) => {
    await caseApi.decideAppeal(props.appeal.id, { outcome, reasons });
    announce(t('appeals.done'));
    await client.invalidateQueries({ queryKey: ['case-appeals'] });
    navigate('/cases');
  };
  const choice = { needsReasons: true, reasonsHelp: t('appeals.help') };
  return (
    <DecisionForm<'granted' | 'upheld'>
      choices={[
        { ...choice, key: '1', decision: 'granted', label: t('appeals.grant'), notice: t('appeals.grant.notice') },
        { ...choice, key: '2', decision: 'upheld', label: t('appeals.uphold'), danger: true },
      ]}
      reasonsLabel={t('appeals.reasons')}
      reasonsHelp={t('appeals.help')}
      keysHelp={t('appeals.keys')}
      onDecide={decide}
    />
  );
}
