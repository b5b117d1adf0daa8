import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import type { ApplicationBody } from '../../http/contract/index.ts';
import { announce } from '../desk/announce.ts';
import { api } from '../kit/api.ts';
import { DecisionForm } from './decision-form.tsx';
import { waitingApplications } from './waiting.ts';
import { t } from './words.ts';

type Decision = 'approve' | 'ask' | 'decline';

/** Decides on an application and goes on to the next that waits. Declining and asking need reasons the seller can act on. */
export function ApplicationDecision(props: { application: ApplicationBody }) {
  const { application } = props;
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const decide = async (decision: Decision, reasons: string) => {
    await api.decide(application.id, { decision, reasons });
    const said = t(`app.done.${decision}`, { seller: application.seller.name });
    const next = await waitingApplications().catch(() => undefined);
    await client.invalidateQueries({ queryKey: ['applications'] });
    void client.invalidateQueries({ queryKey: ['application', application.id] });
    const following = next?.items.find((one) => one.id !== application.id);
    announce(following ? said : `${said} ${t('app.noneLeft')}`);
    navigate(following ? `/applications/${following.id}` : '/applications');
  };
  return (
    <DecisionForm<Decision>
      choices={[
        {
          key: '1',
          decision: 'approve',
          label: t('app.approve'),
          needsReasons: false,
          reasonsHelp: t('app.reasons.approve'),
          notice: application.answers.companyPrefixes.length > 0 ? t('app.prefixes') : undefined,
        },
        { key: '2', decision: 'ask', label: t('app.ask'), needsReasons: true, reasonsHelp: t('app.reasons.needed') },
        {
          key: '3',
          decision: 'decline',
          label: t('app.decline'),
          danger: true,
          needsReasons: true,
          reasonsHelp: t('app.reasons.needed'),
        },
      ]}
      reasonsLabel={t('app.reasons')}
      reasonsHelp={t('app.reasons.needed')}
      keysHelp={t('app.keys')}
      onDecide={decide}
    />
  );
}
