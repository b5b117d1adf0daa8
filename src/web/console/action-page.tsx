import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import type { ActionBody } from '../../http/contract/index.ts';
import { announce } from '../desk/announce.ts';
import { sayAct } from '../desk/enforcement-words.ts';
import { Failure } from '../desk/failure.tsx';
import { Loaded } from '../desk/loaded.tsx';
import { PageHeading } from '../desk/page-heading.tsx';
import { ActionState, AppealView, EvidenceList, StatementView } from '../desk/statement.tsx';
import { say } from '../desk/words.ts';
import { api } from '../kit/api.ts';
import { AppealDecision } from './appeal-decision.tsx';
import { e } from './enforcement-words.ts';
import { UndoForm } from './undo-form.tsx';
import { t } from './words.ts';

/** One action: its statement and evidence, who decided, and what a second person can do about it. */
export function ActionPage(props: { id: string; me: string; mayDecide: boolean }) {
  const action = useQuery({ queryKey: ['action', props.id], queryFn: () => api.action(props.id) });
  const { data } = action;
  return (
    <>
      <p className="back">
        <Link href="/enforcement">{e('action.back')}</Link>
      </p>
      <PageHeading
        title={
          data ? e('action.title', { kind: sayAct(`kind.${data.kind}`), seller: data.seller.name }) : e('queue.title')
        }
        face={t('face')}
        lead={data && <ActionState action={data} />}
      />
      <Loaded query={action} height={36}>
        {(one) => (
          <div className="application-page">
            <div className="main-column">
              <StatementView action={one} />
              <EvidenceList evidence={one.evidence} />
              {one.appeal && <AppealView appeal={one.appeal} />}
            </div>
            <div className="side-column">
              <People action={one} />
              {props.mayDecide && <NextMoves action={one} me={props.me} />}
            </div>
          </div>
        )}
      </Loaded>
    </>
  );
}

function People(props: { action: ActionBody }) {
  const { people, seller } = props.action;
  return (
    <section className="card form" aria-labelledby="people">
      <h2 id="people">{e('action.people')}</h2>
      {people && <p className="hash">{e('action.decidedBy', { who: people.decidedBy })}</p>}
      {people?.confirmedBy && <p className="hash">{e('action.confirmedBy', { who: people.confirmedBy })}</p>}
      {people?.annulmentAskedBy && (
        <p className="hash">{e('action.annulmentAsked', { who: people.annulmentAskedBy })}</p>
      )}
      <p>
        <Link href={`/sellers/${seller.id}`}>{e('action.file')}</Link>
      </p>
    </section>
  );
}

function NextMoves(props: { action: ActionBody; me: string }) {
  const { action, me } = props;
  const client = useQueryClient();
  const { people, appeal } = action;
  const moved = (said: string, after?: ActionBody) => {
    if (after) client.setQueryData(['action', action.id], after);
    void client.invalidateQueries({ queryKey: ['action', action.id] });
    void client.invalidateQueries({ queryKey: ['actions'] });
    void client.invalidateQueries({ queryKey: ['appeals'] });
    announce(said);
  };
  const hadPart = people ? [people.decidedBy, people.confirmedBy].includes(me) : false;
  const annullable = action.state === 'in-force' || action.state === 'ended';
  return (
    <>
      {action.state === 'proposed' && (
        <section className="card form" aria-labelledby="confirm">
          <h2 id="confirm">{e('action.confirm')}</h2>
          {people?.decidedBy === me ? (
            <p>{e('action.confirm.own')}</p>
          ) : (
            <Confirm action={action} onDone={(after) => moved(e('action.done.confirmed'), after)} />
          )}
          <UndoForm
            id="withdraw"
            title={e('action.withdraw')}
            onUndo={async (reasons) =>
              moved(e('action.done.withdrawn'), await api.withdrawAction(action.id, { reasons }))
            }
          />
        </section>
      )}
      {appeal?.state === 'open' && action.state !== 'annulled' && !hadPart && (
        <AppealDecision action={action} appeal={appeal.id} onDone={() => moved(e('appeal.done'))} />
      )}
      {appeal?.state === 'open' && hadPart && <p className="notice">{e('queue.appeals.notMine')}</p>}
      {annullable && (action.kind !== 'revocation' || hadPart) && (
        <section className="card form">
          <UndoForm
            id="annul"
            title={e('action.annul')}
            help={e(action.kind === 'revocation' ? 'action.annul.help.revocation' : 'action.annul.help')}
            onUndo={async (reasons) => {
              const after = await api.annulAction(action.id, { reasons });
              moved(e(after.state === 'annulled' ? 'action.done.annulled' : 'action.done.asked'), after);
            }}
          />
        </section>
      )}
    </>
  );
}

function Confirm(props: { action: ActionBody; onDone: (after: ActionBody) => void }) {
  const [read, setRead] = useState(false);
  const confirm = useMutation({ mutationFn: () => api.confirmAction(props.action.id), onSuccess: props.onDone });
  return (
    <>
      <p>{e('action.confirm.help')}</p>
      <label className="check">
        <input type="checkbox" checked={read} onChange={(event) => setRead(event.target.checked)} />{' '}
        {e('action.confirm.check')}
      </label>
      {confirm.isError && <Failure error={confirm.error} title={say('failedAction')} safe />}
      <p>
        <button
          type="button"
          className="button danger"
          aria-disabled={!read || confirm.isPending}
          onClick={() => read && !confirm.isPending && confirm.mutate()}
        >
          {e('action.confirm')}
        </button>
      </p>
    </>
  );
}
