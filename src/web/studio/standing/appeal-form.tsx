import { useQueryClient } from '@tanstack/react-query';
import { announce } from '../../desk/announce.ts';
import { WordsForm } from '../../desk/words-form.tsx';
import { api } from '../../kit/api.ts';
import { t } from '../words.ts';

/** Appeals a decision, in the seller's own words. */
export function AppealForm(props: { action: string }) {
  const client = useQueryClient();
  const send = async (words: string) => {
    await api.fileAppeal(props.action, { words });
    announce(t('decision.appeal.sent'));
    await client.invalidateQueries({ queryKey: ['action', props.action] });
  };
  return (
    <section className="card form" aria-labelledby="file-appeal">
      <h2 id="file-appeal">{t('decision.appeal')}</h2>
      <WordsForm
        id="appeal-words"
        label={t('decision.appeal.words')}
        help={t('decision.appeal.help')}
        problem={t('decision.appeal.problem')}
        fewest={20}
        most={4000}
        rows={6}
        ways={[{ label: t('decision.appeal.send'), tone: 'primary', send }]}
      />
    </section>
  );
}
