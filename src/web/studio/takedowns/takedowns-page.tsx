import { useQueryClient } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { TakedownBody } from '../../../http/contract/index.ts';
import { announce } from '../../desk/announce.ts';
import { PageHeading } from '../../desk/page-heading.tsx';
import { PagedList } from '../../desk/paged-list.tsx';
import { usePages } from '../../desk/use-pages.ts';
import { WordsForm } from '../../desk/words-form.tsx';
import { formatMoment } from '../../kit/format.ts';
import { takedownApi } from '../../kit/takedown-api.ts';
import { t as say } from '../words.ts';
import { t } from './words.ts';

/** What was taken down of this seller's after a notice, and the way to answer it. */
export default function TakedownsPage() {
  const takedowns = usePages(['takedowns'], takedownApi.mine, { limit: 50 });
  return (
    <>
      <PageHeading title={t('takedowns.title')} face={say('face')} lead={t('takedowns.lead')} />
      <PagedList query={takedowns} empty={<p>{t('takedowns.empty')}</p>}>
        {(items) => items.map((one) => <Takedown key={one.id} takedown={one} />)}
      </PagedList>
    </>
  );
}

function Takedown(props: { takedown: TakedownBody }) {
  const { takedown } = props;
  const said = [
    [t('takedowns.why'), takedown.explanation],
    [t('takedowns.reasons'), takedown.reasons],
    [t('takedowns.answer'), takedown.answer],
    [t('takedowns.second'), takedown.secondReasons],
  ] as const;
  return (
    <article className="card form">
      <h2>
        <bdi>{takedown.work}</bdi>
      </h2>
      <p>
        <span className={`state ${takedown.state === 'restored' ? 'good' : 'warn'}`}>
          {t(`state.${takedown.state}`)}
        </span>{' '}
        <span className="small muted">{takedown.decidedAt && formatMoment(takedown.decidedAt)}</span>
      </p>
      <dl className="facts">
        {said.map(
          ([word, words]) =>
            words && (
              <div key={word}>
                <dt>{word}</dt>
                <dd dir="auto">{words}</dd>
              </div>
            ),
        )}
      </dl>
      {takedown.listing && <Link href={`/listings/${takedown.listing}`}>{t('takedowns.listing')}</Link>}
      {takedown.answerable && <Answer id={takedown.id} />}
    </article>
  );
}

function Answer(props: { id: string }) {
  const client = useQueryClient();
  const send = async (words: string) => {
    await takedownApi.answer(props.id, words);
    announce(t('takedowns.sent'));
    await client.invalidateQueries({ queryKey: ['takedowns'] });
  };
  return (
    <WordsForm
      label={t('takedowns.words')}
      help={t('takedowns.words.help')}
      problem={t('takedowns.words.problem')}
      fewest={20}
      most={5000}
      ways={[{ label: t('takedowns.send'), tone: 'primary', send }]}
    />
  );
}
