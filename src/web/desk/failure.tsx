import { ApiFailure } from '../kit/http-call.ts';
import { say } from './words.ts';

/** What went wrong, what is safe and what to do, in words. `problems` stay with their fields; this names the rest. */
export function Failure(props: { error: unknown; retry?: () => void; title?: string; safe?: boolean }) {
  const problem = props.error instanceof ApiFailure ? props.error.problem : undefined;
  return (
    <div className="notice bad" role="alert">
      <p>
        <strong>{props.title ?? say('failed')}</strong>
      </p>
      <p>{problem?.detail ?? problem?.title ?? String(props.error)}</p>
      {problem?.fix && <p>{problem.fix}</p>}
      {props.safe && <p>{say('reassure')}</p>}
      {problem?.requestId && <p className="small muted">{say('requestId', { id: problem.requestId })}</p>}
      {props.retry && (
        <p>
          <button type="button" className="button" onClick={props.retry}>
            {say('retry')}
          </button>
        </p>
      )}
    </div>
  );
}
