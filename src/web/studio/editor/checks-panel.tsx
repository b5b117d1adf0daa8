import { t } from '../words.ts';
import type { Remark } from './remark.ts';
import type { LiveCheck } from './use-check.ts';

/** Everything said of the listing in one list; each entry leads to its control. */
export function ChecksPanel(props: { check: LiveCheck; remarks: readonly Remark[]; onGo: (anchor: string) => void }) {
  const { check, remarks } = props;
  const { verdict, problems } = check.result;
  const tone = problems.length > 0 || verdict === 'reject' ? 'bad' : verdict === 'review' ? 'warn' : 'good';
  const verdictWord = problems.length > 0 && verdict !== 'reject' ? 'check.problems' : (`check.${verdict}` as const);
  return (
    <section className={`checks card ${tone}`} aria-labelledby="checks">
      <div className="spread">
        <h2 id="checks" tabIndex={-1}>
          {t('check.title')}
        </h2>
        <span className="small muted">{check.state === 'running' && t('check.running')}</span>
      </div>
      <p className={`state ${tone} wrap`}>{check.state === 'down' ? t('check.down') : t(verdictWord)}</p>
      {remarks.length > 0 && (
        <ul className="plain">
          {remarks.map((remark) => (
            <li key={`${remark.path} ${remark.message}`}>
              <button type="button" className="check-entry" onClick={() => props.onGo(remark.anchor)}>
                <span
                  className={`state ${remark.kind === 'finding' && remark.severity === 'suspect' ? 'warn' : 'bad'}`}
                >
                  {remark.kind === 'problem' ? t('check.problem') : t(`check.${remark.severity}`)}
                </span>
                <span dir="auto">{remark.message}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
