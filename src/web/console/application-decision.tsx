import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { ApplicationBody } from '../../http/contract/index.ts';
import { announce } from '../desk/announce.ts';
import { FormField } from '../desk/form-field.tsx';
import { api } from '../kit/api.ts';
import { p } from './approval-words.ts';
import { DecisionForm } from './decision-form.tsx';
import { waitingApplications } from './waiting.ts';
import { t } from './words.ts';

type Decision = 'approve' | 'ask' | 'decline';

/** Decides on an application and goes on to the next that waits. Declining and asking need reasons the seller can act on. */
export function ApplicationDecision(props: { application: ApplicationBody }) {
  const { application } = props;
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const [day, setDay] = useState('');
  const decide = async (decision: Decision, reasons: string) => {
    // The day begins at midnight UTC, everywhere the same moment.
    const again = decision === 'decline' && day ? { applyAgainAt: `${day}T00:00:00.000Z` } : {};
    await api.decide(application.id, { decision, reasons, ...again });
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
          more: (
            <FormField label={p('again')} help={p('again.help')} optional>
              {(control) => (
                <input
                  {...control}
                  type="date"
                  className="input"
                  min={new Date().toISOString().slice(0, 10)}
                  value={day}
                  onChange={(event) => setDay(event.target.value)}
                />
              )}
            </FormField>
          ),
        },
      ]}
      reasonsLabel={t('app.reasons')}
      reasonsHelp={t('app.reasons.needed')}
      keysHelp={t('app.keys')}
      onDecide={decide}
    />
  );
}
