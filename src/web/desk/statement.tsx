import type { ActionBody } from '../../http/contract/index.ts';
import { formatDay } from '../kit/format.ts';
import { sayAct } from './enforcement-words.ts';
import { actionTone } from './tones.ts';

/** Where an action stands and until when, in one line. */
export function ActionState(props: {
  action: Pick<ActionBody, 'state' | 'endsAt' | 'appealUntil' | 'finalAt' | 'annulledAt'>;
}) {
  const { state, endsAt, appealUntil, finalAt, annulledAt } = props.action;
  return (
    <span className="standing">
      <span className={`state ${actionTone(state)}`}>{sayAct(`state.${state}`)}</span>
      {finalAt && <span>{sayAct('facts.final', { day: formatDay(finalAt) })}</span>}
      {annulledAt && <span>{sayAct('facts.annulled', { day: formatDay(annulledAt) })}</span>}
      {state === 'in-force' && endsAt && <span>{sayAct('facts.until', { day: formatDay(endsAt) })}</span>}
      {state === 'in-force' && appealUntil && (
        <span>{sayAct('facts.appealUntil', { day: formatDay(appealUntil) })}</span>
      )}
    </span>
  );
}

/** A statement of reasons as its seller reads it, in its own language. */
export function StatementView(props: { action: ActionBody }) {
  const { action } = props;
  const { statement } = action;
  return (
    <section className="card form" aria-labelledby="statement">
      <h2 id="statement">{sayAct('statement.title')}</h2>
      <div lang={statement.language} dir={statement.language === 'ar' ? 'rtl' : 'ltr'} className="form">
        <p>
          <strong>{statement.title}</strong>
        </p>
        {statement.parts.map((part) => (
          <div key={part.heading}>
            {part.heading && <h3>{part.heading}</h3>}
            {part.sentences.map((sentence) => (
              <p key={sentence} dir="auto" className="as-written">
                {sentence}
              </p>
            ))}
          </div>
        ))}
      </div>
      <p>
        <a href={`/help/${action.clause}`}>{sayAct('statement.clause')}</a>
      </p>
      {action.listingsStopped > 0 && <p>{sayAct('statement.stopped', { n: action.listingsStopped })}</p>}
      {action.undoneBecause && (
        <blockquote className="said">
          <p className="small muted">{sayAct('statement.undone')}</p>
          <p dir="auto" className="as-written">
            {action.undoneBecause}
          </p>
        </blockquote>
      )}
    </section>
  );
}

/** What an action rests on. */
export function EvidenceList(props: { evidence: ActionBody['evidence'] }) {
  return (
    <section className="card form" aria-labelledby="evidence">
      <h2 id="evidence">{sayAct('evidence.title')}</h2>
      {props.evidence.length === 0 && <p className="muted">{sayAct('evidence.none')}</p>}
      <ul className="plain log">
        {props.evidence.map((one) => (
          <li key={`${one.kind} ${one.id} ${one.place}`}>
            <span>
              {sayAct(`evidence.kind.${one.kind as 'listing'}`)} {one.place && <code>{one.place}</code>}
            </span>
            {one.span && (
              <q dir="auto" className="as-written">
                {one.span}
              </q>
            )}
            <span className="small muted hash">
              {sayAct('evidence.fingerprint')} {one.fingerprint}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** An appeal and what became of it. */
export function AppealView(props: { appeal: NonNullable<ActionBody['appeal']> }) {
  const { appeal } = props;
  return (
    <section className="card form" aria-labelledby="appeal">
      <h2 id="appeal">{sayAct('appeal.title')}</h2>
      <p className="spread">
        <span className={`state ${appeal.state === 'open' ? 'info' : appeal.state === 'annulled' ? 'good' : 'bad'}`}>
          {sayAct(`appeal.${appeal.state}`)}
        </span>
        <span className="small muted">{sayAct('appeal.filed', { day: formatDay(appeal.filedAt) })}</span>
      </p>
      <blockquote className="said">
        <p className="small muted">{sayAct('appeal.words')}</p>
        <p dir="auto" className="as-written">
          {appeal.words}
        </p>
      </blockquote>
      {appeal.reasons && (
        <blockquote className="said">
          <p className="small muted">{sayAct('appeal.reasons')}</p>
          <p dir="auto" className="as-written">
            {appeal.reasons}
          </p>
        </blockquote>
      )}
    </section>
  );
}
