import { useQuery } from '@tanstack/react-query';
import { programApi } from '../../kit/program-api.ts';
import { t } from '../words.ts';

/** What changed against the version before: in plain words as the operator tells it, and word by word for whoever wants to see it. Nothing for the first version. */
export function TermsChanges(props: { number: number }) {
  const version = useQuery({
    queryKey: ['terms', 'version', props.number],
    queryFn: () => programApi.termsVersion(props.number),
  });
  if (!version.data || version.data.before === null) return null;
  const { terms, before, difference } = version.data;
  return (
    <section className="notice form" aria-label={`${t('terms.changes', { number: before })}: ${props.number}`}>
      <p>
        <strong>{t('terms.changes', { number: before })}</strong>
      </p>
      <p dir="auto">{terms.summary}</p>
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
