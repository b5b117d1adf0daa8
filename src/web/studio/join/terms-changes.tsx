import { useQuery } from '@tanstack/react-query';
import { programApi } from '../../kit/program-api.ts';
import { useSeller } from '../use-seller.ts';
import { t } from '../words.ts';

/** What changed against the version that the seller accepted last: in plain words as the operator tells it, and word by word for whoever wants to see it. Nothing for a seller who never accepted one. */
export function TermsChanges(props: { number: number }) {
  const { sellerId } = useSeller();
  const version = useQuery({
    queryKey: ['terms', 'version', props.number, sellerId],
    queryFn: () => programApi.termsVersion(props.number, sellerId),
  });
  if (!version.data || version.data.before === null) return null;
  const { before, difference, summaries } = version.data;
  const since = t('terms.changes.accepted', { number: before });
  return (
    <section className="notice form" aria-label={`${since}: ${props.number}`}>
      <p>
        <strong>{since}</strong>
      </p>
      {summaries.map(({ number, summary }) => (
        <p key={number} dir="auto">
          {summaries.length > 1 && <span>{t('terms.changes.version', { number })} </span>}
          {summary}
        </p>
      ))}
      <details>
        <summary>{t('terms.changes.words')}</summary>
        <p dir="auto" className="as-written">
          {difference.map((one, index) => {
            // Parts have no identity but their place, and they never change under their reader.
            const key = `${index}`;
            if (one.kind === 'same') return <span key={key}>{one.text}</span>;
            const Tag = one.kind === 'added' ? 'ins' : 'del';
            return (
              <Tag key={key}>
                <span className="unseen">{t(`terms.${one.kind}`)} </span>
                {one.text}
              </Tag>
            );
          })}
        </p>
      </details>
    </section>
  );
}
