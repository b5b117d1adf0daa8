import { useEffect } from 'react';
import { formatMoment } from '../kit/format.ts';
import { t } from './case-words.ts';
import type { LastDecision } from './use-last-decision.ts';

/** Says what was decided last, and takes it back until it is in effect. */
export function UndoBar(props: { decided: LastDecision; onUndo: () => void; onOver: () => void }) {
  const { decided, onOver } = props;
  const until = decided.decision?.undoableUntil ?? '';
  useEffect(() => {
    const timer = setTimeout(onOver, Math.max(0, new Date(until).getTime() - Date.now()));
    return () => clearTimeout(timer);
  }, [until, onOver]);
  if (!decided.decision) return null;
  return (
    <div className="notice spread">
      <p>
        {t(`case.said.${decided.decision.decision}`)}{' '}
        {(decided.together ?? 0) > 0 && `${t('case.said.together', { n: decided.together ?? 0 })} `}
        {t('case.undo.until', { time: formatMoment(until) })}
      </p>
      <button type="button" className="button" aria-keyshortcuts="z" onClick={props.onUndo}>
        {t('case.undo')} <kbd>Z</kbd>
      </button>
    </div>
  );
}
