import { clauseText } from '../../desk/clause-text.ts';
import { t } from '../words.ts';
import { useEditing } from './editing.ts';
import type { Remark } from './remark.ts';

/** What is said of the control at an anchor: what was found, why it matters, what to do. Nothing if nothing is. */
export function RemarksAt(props: { anchor: string }) {
  const remarks = useEditing().remarksAt(props.anchor);
  if (remarks.length === 0) return null;
  return (
    <ul className="remarks">
      {remarks.map((remark) => (
        <li key={`${remark.path} ${remark.message}`}>
          <RemarkText remark={remark} />
        </li>
      ))}
    </ul>
  );
}

/** One remark in full. */
export function RemarkText(props: { remark: Remark }) {
  const { remark } = props;
  if (remark.kind === 'problem') {
    return (
      <div className="remark bad">
        <p className="what">{remark.message}</p>
        <p className="small">
          <Supply to={remark.supply} />{' '}
          {remark.help && (
            <a href={`/help/${remark.help}`} target="_blank" rel="noreferrer">
              {t('check.help')}
            </a>
          )}
        </p>
      </div>
    );
  }
  return (
    <div className={remark.severity === 'violation' ? 'remark bad' : 'remark warn'}>
      <p className="what">
        <strong>{t(`check.${remark.severity}`)}.</strong> <span dir="auto">{remark.message}</span>
      </p>
      <p dir="auto">
        <strong>{t('check.fix')}:</strong> {remark.fix}
      </p>
      <p className="small">
        <strong>{t('check.why')}:</strong> {clauseText(remark.clause)}{' '}
        <a href={`/help/${remark.clause}`} target="_blank" rel="noreferrer">
          {t('check.help')}
        </a>{' '}
        <Supply to={remark.supply} />
        {remark.evidence && (
          <>
            {' '}
            {t('check.evidence')}: <q dir="auto">{remark.evidence}</q>
          </>
        )}
      </p>
    </div>
  );
}

/** Where what is missing is supplied: another page of the studio, in a tab of its own, so that nothing typed is left. */
function Supply(props: { to: string | undefined }) {
  if (!props.to) return null;
  return (
    <a href={props.to} target="_blank" rel="noreferrer">
      {t(props.to.startsWith('/studio/numbers') ? 'check.supply.numbers' : 'check.supply.documents')}
    </a>
  );
}
