import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { StaffNoticeBody } from '../../http/contract/index.ts';
import { announce } from '../desk/announce.ts';
import { Loaded } from '../desk/loaded.tsx';
import { PageHeading } from '../desk/page-heading.tsx';
import { formatMoment } from '../kit/format.ts';
import { takedownApi } from '../kit/takedown-api.ts';
import { DecisionForm } from './decision-form.tsx';
import { t } from './notice-words.ts';
import { t as say } from './words.ts';

/** One notice: what is said, what was answered, and the decision. */
export function NoticePage(props: { id: string }) {
  const notice = useQuery({ queryKey: ['notice', props.id], queryFn: () => takedownApi.notice(props.id) });
  return (
    <>
      <p className="back">
        <Link href="/notices">{t('notices.title')}</Link>
      </p>
      <PageHeading
        title={notice.data?.work ?? t('notices.title')}
        face={say('face')}
        lead={notice.data && <span className="state">{t(`notice.state.${notice.data.state}`)}</span>}
      />
      <Loaded query={notice} height={24}>
        {(one) => (
          <div className="application-page">
            <Said notice={one} />
            <div className="side-column">
              {one.decidable && <Decision notice={one} />}
              {!one.decidable && one.state === 'countered' && <p className="notice">{t('notice.own')}</p>}
            </div>
          </div>
        )}
      </Loaded>
    </>
  );
}

function Said(props: { notice: StaffNoticeBody }) {
  const { notice } = props;
  const { notifier } = notice;
  return (
    <section className="card" aria-labelledby="said">
      <h2 id="said">{t('notice.said')}</h2>
      <dl className="facts">
        <Fact word={t('notice.work')}>
          {t(`right.${notice.right}`)}: <bdi>{notice.work}</bdi>
        </Fact>
        <Fact word={t(`about.${notice.subject}`)}>
          {notice.listing ? (
            <Link href={`/listings/${notice.listing}`}>{t('about.look')}</Link>
          ) : (
            <bdi>{notice.explanation}</bdi>
          )}
        </Fact>
        <Fact word={t('notices.filed', { when: formatMoment(notice.filedAt) })}>
          <bdi>{notice.explanation}</bdi>
        </Fact>
        <Fact word={t('notice.who')}>
          <bdi>{notifier.name}</bdi> <a href={`mailto:${notifier.email}`}>{notifier.email}</a>{' '}
          {notifier.onBehalfOf && t('notice.for', { whom: notifier.onBehalfOf })}
        </Fact>
        {notice.abusive && <Fact word={t('notice.abusive')}>✓</Fact>}
        {notice.reasons && <Fact word={t('notice.first')}>{notice.reasons}</Fact>}
        {notice.answer && <Fact word={t('notice.answer')}>{notice.answer}</Fact>}
        {notice.secondReasons && <Fact word={t('notice.second')}>{notice.secondReasons}</Fact>}
      </dl>
    </section>
  );
}

function Fact(props: { word: string; children: ReactNode }) {
  return (
    <div>
      <dt>{props.word}</dt>
      <dd dir="auto">{props.children}</dd>
    </div>
  );
}

function Decision(props: { notice: StaffNoticeBody }) {
  const { id, state, subject } = props.notice;
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const [abusive, setAbusive] = useState(false);
  const [listPictures, setListPictures] = useState(true);
  const again = state === 'countered';
  const decide = async (decision: 'uphold' | 'reject', reasons: string) => {
    const after = await takedownApi.decide(id, { decision, reasons, abusive, listPictures });
    client.setQueryData(['notice', id], after);
    await client.invalidateQueries({ queryKey: ['notices'] });
    announce(t('decide.done'));
    navigate('/notices');
  };
  return (
    <>
      <fieldset className="card form">
        <legend className="unseen">{t('decide.reasons')}</legend>
        <label className="check">
          <input type="checkbox" checked={abusive} onChange={(event) => setAbusive(event.target.checked)} />
          <span>{t('decide.abusive')}</span>
        </label>
        {subject === 'listing' && !again && (
          <label className="check">
            <input type="checkbox" checked={listPictures} onChange={(event) => setListPictures(event.target.checked)} />
            <span>{t('decide.pictures')}</span>
          </label>
        )}
      </fieldset>
      <DecisionForm<'uphold' | 'reject'>
        choices={[
          {
            key: '1',
            decision: 'uphold',
            label: t(again ? 'decide.keepDown' : 'decide.uphold'),
            danger: true,
            needsReasons: true,
            reasonsHelp: t('decide.help'),
          },
          {
            key: '2',
            decision: 'reject',
            label: t(again ? 'decide.restore' : 'decide.reject'),
            needsReasons: true,
            reasonsHelp: t('decide.help'),
          },
        ]}
        reasonsLabel={t('decide.reasons')}
        reasonsHelp={t('decide.help')}
        keysHelp={t('decide.keys')}
        onDecide={decide}
      />
    </>
  );
}
