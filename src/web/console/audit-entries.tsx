import type { AuditEntry } from '../kit/api.ts';
import { formatMoment } from '../kit/format.ts';
import { t } from './words.ts';

/** Entries of the audit log as they were written. */
export function AuditEntries(props: { entries: readonly AuditEntry[] }) {
  return (
    <table className="table audit">
      <thead>
        <tr>
          {(['seq', 'at', 'actor', 'act', 'subject', 'detail'] as const).map((one) => (
            <th key={one} scope="col">
              {t(`audit.${one}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.entries.map((entry) => (
          <tr key={entry.seq}>
            <td data-label={t('audit.seq')}>{entry.seq}</td>
            <td data-label={t('audit.at')}>{formatMoment(entry.at)}</td>
            <td data-label={t('audit.actor')}>
              <Named text={entry.actor} />
            </td>
            <td data-label={t('audit.act')}>
              <strong>{entry.act.replaceAll('-', ' ')}</strong>
            </td>
            <td data-label={t('audit.subject')}>
              <Named text={entry.subject} />
            </td>
            <td data-label={t('audit.detail')}>
              <Detail detail={entry.detail} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** "listing 0198…" with its id small: kinds are read, ids are copied. */
function Named(props: { text: string }) {
  const [kind, ...id] = props.text.split(' ');
  return (
    <span>
      {kind} {id.length > 0 && <code className="hash small">{id.join(' ')}</code>}
    </span>
  );
}

function Detail(props: { detail: unknown }) {
  const detail = typeof props.detail === 'object' && props.detail !== null ? Object.entries(props.detail) : [];
  if (detail.length === 0) return null;
  return (
    <dl className="detail small">
      {detail.map(([key, value]) => (
        <div key={key}>
          <dt>{key}</dt>
          <dd>
            <code>{typeof value === 'string' ? value : JSON.stringify(value)}</code>
          </dd>
        </div>
      ))}
    </dl>
  );
}
