import type { ActionBody } from '../../http/contract/index.ts';
import { api } from '../kit/api.ts';
import { DecisionForm } from './decision-form.tsx';
import { e } from './enforcement-words.ts';

type Outcome = 'upheld' | 'annulled';

/** Decides an appeal, by somebody who had no part in the action. */
export function AppealDecision(props: { action: ActionBody; appeal: string; onDone: () => void }) {
  const revokes = props.action.kind === 'revocation';
  return (
    <DecisionForm<Outcome>
      choices={[
        {
          key: '1',
          decision: 'annulled',
          label: e('appeal.annul'),
          needsReasons: true,
          reasonsHelp: e('appeal.reasonsHelp'),
        },
        {
          key: '2',
          decision: 'upheld',
          label: e('appeal.uphold'),
          danger: true,
          needsReasons: true,
          reasonsHelp: e('appeal.reasonsHelp'),
          notice: revokes ? e('appeal.final') : undefined,
        },
      ]}
      reasonsLabel={e('appeal.reasonsLabel')}
      reasonsHelp={e('appeal.reasonsHelp')}
      keysHelp={e('appeal.keys')}
      onDecide={async (outcome, reasons) => {
        await api.decideAppeal(props.appeal, { outcome, reasons });
        props.onDone();
      }}
    />
  );
}
