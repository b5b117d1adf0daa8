import { useQueryClient } from '@tanstack/react-query';
import type { ApplicationBody } from '../../http/contract/index.ts';
import { announce } from '../desk/announce.ts';
import { formatMoment } from '../kit/format.ts';
import { programApi } from '../kit/program-api.ts';
import { p } from './approval-words.ts';
import { DecisionForm } from './decision-form.tsx';

/** The appeal of a declined application: what the seller says, and the decision of somebody who did not decline it. */
export function DeclineAppeal(props: { application: ApplicationBody; mayDecide: boolean }) {
  const { id, appeal } = props.application;
  const client = useQueryClient();
  if (!appeal) return null;
  const decide = async (outcome: 'granted' | 'upheld', reasons: string) => {
    await programApi.decideDeclineAppeal(id, outcome, reasons);
    announce(p('appeal.done'));
    await client.invalidateQueries({ queryKey: ['applications'] });
    await client.invalidateQueries({ queryKey: ['application', id] });
  };
  const choice = { needsReasons: true, reasonsHelp: p('appeal.help') };
  return (
    <>
      <section className="card form" aria-labelledby="appeal">
        <h2 id="appeal">{p('appeal.title')}</h2>
        <p className="small muted">{formatMoment(appeal.at)}</p>
        <p dir="auto" className="as-written">
          {appeal.words}
        </p>
        {appeal.outcome && <p>{p(`appeal.${appeal.outcome}`)}</p>}
        {appeal.reasons && (
          <p dir="auto" className="as-written">
            {appeal.reasons}
          </p>
        )}
      </section>
      {!appeal.outcome && props.mayDecide && (
        <DecisionForm<'granted' | 'upheld'>
          choices={[
            { ...choice, key: '1', decision: 'granted', label: p('appeal.grant') },
            { ...choice, key: '2', decision: 'upheld', label: p('appeal.uphold'), danger: true },
          ]}
          reasonsLabel={p('appeal.reasons')}
          reasonsHelp={p('appeal.help')}
          keysHelp={p('appeal.keys')}
          onDecide={decide}
        />
      )}
    </>
  );
}
