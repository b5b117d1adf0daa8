import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { sayAct } from '../../desk/enforcement-words.ts';
import { Loaded } from '../../desk/loaded.tsx';
import { PageHeading } from '../../desk/page-heading.tsx';
import { ActionState, AppealView, EvidenceList, StatementView } from '../../desk/statement.tsx';
import { api } from '../../kit/api.ts';
import { t } from '../words.ts';
import { AppealForm } from './appeal-form.tsx';

/** A decision about the seller: its statement of reasons, what it rests on, and the appeal. */
export function DecisionPage(props: { id: string }) {
  const action = useQuery({ queryKey: ['action', props.id], queryFn: () => api.action(props.id) });
  const { data } = action;
  return (
    <div className="narrow">
      <p className="back">
        <Link href="/standing">{t('standing.title')}</Link>
      </p>
      <PageHeading
        title={data ? sayAct(`kind.${data.kind}`) : t('decision.title')}
        face={t('face')}
        lead={data && <ActionState action={data} />}
      />
      <Loaded query={action} height={36}>
        {(one) => (
          <>
            <StatementView action={one} />
            <EvidenceList evidence={one.evidence} />
            {one.appeal && <AppealView appeal={one.appeal} />}
            {one.appealable && <AppealForm action={one.id} />}
          </>
        )}
      </Loaded>
    </div>
  );
}
