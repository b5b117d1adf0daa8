import { FormField } from '../desk/form-field.tsx';
import { PageHeading } from '../desk/page-heading.tsx';
import { PagedList } from '../desk/paged-list.tsx';
import { useFilter } from '../desk/use-filter.ts';
import { usePages } from '../desk/use-pages.ts';
import { type AuditEntry, api } from '../kit/api.ts';
import { AuditEntries } from './audit-entries.tsx';
import { t } from './words.ts';

/** The log, newest first, with a search over what is loaded. */
export function AuditPage() {
  const [words, setWords] = useFilter('find', { replace: true });
  const entries = usePages(['audit', 'all'], api.audit, { limit: 100 });
  const fits = (entry: AuditEntry) =>
    JSON.stringify(entry).toLowerCase().includes(words.toLowerCase().replaceAll(' ', '-')) ||
    JSON.stringify(entry).toLowerCase().includes(words.toLowerCase());
  return (
    <>
      <PageHeading title={t('audit.title')} face={t('face')} lead={t('audit.lead')} />
      <div className="narrow-control">
        <FormField label={t('audit.search')}>
          {(control) => (
            <input
              {...control}
              type="search"
              className="input"
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
          )}
        </FormField>
      </div>
      <PagedList query={entries} empty={<p>{t('audit.empty')}</p>}>
        {(items) => {
          const rows = items.filter(fits);
          if (rows.length === 0) return <p className="empty">{t('audit.none')}</p>;
          return (
            <div className="card scroll-x">
              <AuditEntries entries={rows} />
            </div>
          );
        }}
      </PagedList>
    </>
  );
}
