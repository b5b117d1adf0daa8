import { useQueryClient } from '@tanstack/react-query';
import type { ApplicationBody } from '../../../http/contract/index.ts';
import { announce } from '../../desk/announce.ts';
import { WordsForm } from '../../desk/words-form.tsx';
import { formatDay } from '../../kit/format.ts';
import { programApi } from '../../kit/program-api.ts';
import { useSeller } from '../use-seller.ts';
import { t } from '../words.ts';

/** The appeal of a declined application: the one that was sent and what came of it, or a form for an owner to send it. */
export function DeclineAppeal(props: { application: ApplicationBody }) {
  const { application } = props;
  const { role } = useSeller();
  if (application.appeal) return <Sent appeal={application.appeal} />;
  return application.state === 'declined' && role === 'owner' ? <AppealForm id={application.id} /> : null;
}

function Sent(props: { appeal: NonNullable<ApplicationBody['appeal']> }) {
  const { words, at, outcome, reasons } = props.appeal;
  return (
    <section className="form" aria-labelledby="sent-appeal">
      <h2 id="sent-appeal">{t('application.appeal.yours', { day: formatDay(at) })}</h2>
      <p dir="auto" className="as-written">
        {words}
      </p>
      <p>
        <strong>{t(outcome ? `application.appeal.${outcome}` : 'application.appeal.waits')}</strong>
      </p>
      {reasons && (
        <p dir="auto" className="as-written">
          {reasons}
        </p>
      )}
    </section>
  );
}

function AppealForm(props: { id: string }) {
  const client = useQueryClient();
  const send = async (words: string) => {
    await programApi.appealDecline(props.id, words);
    announce(t('application.appeal.sent'));
    await client.invalidateQueries({ queryKey: ['applications'] });
  };
  return (
    <WordsForm
      labelledBy="appeal-decline"
      label={t('application.appeal.words')}
      help={t('application.appeal.help')}
      problem={t('application.appeal.problem')}
      fewest={20}
      most={4000}
      rows={5}
      ways={[{ label: t('application.appeal.send'), send }]}
    >
      <h2 id="appeal-decline">{t('application.appeal')}</h2>
    </WordsForm>
  );
}
