import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { FormField } from '../../desk/form-field.tsx';
import { Loaded } from '../../desk/loaded.tsx';
import { PageHeading } from '../../desk/page-heading.tsx';
import { formatMoment } from '../../kit/format.ts';
import { noticeApi } from '../../kit/notice-api.ts';
import { t } from '../words.ts';

/** What the reader is told, newest first, and how they want to be told. */
export default function NoticesPage() {
  const client = useQueryClient();
  const notices = useQuery({ queryKey: ['notices'], queryFn: () => noticeApi.notices() });
  const preferences = useQuery({ queryKey: ['preferences'], queryFn: noticeApi.preferences });
  const prefer = useMutation({
    mutationFn: noticeApi.prefer,
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['notices'] });
      await client.invalidateQueries({ queryKey: ['preferences'] });
    },
  });
  return (
    <div className="narrow">
      <PageHeading
        title={t('notices.title')}
        face={t('face')}
        actions={
          <button type="button" className="button" onClick={() => prefer.mutate({ seen: true })}>
            {t('notices.seen')}
          </button>
        }
      />
      <Loaded query={notices} height={24}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="muted">{t('notices.none')}</p>
          ) : (
            <ul className="plain log card">
              {items.map((one) => (
                <li key={one.id}>
                  <h2 dir="auto">
                    {one.title} {one.unread && <span className="state info">{t('notices.new')}</span>}
                  </h2>
                  <p dir="auto">{one.body}</p>
                  <p className="small">
                    <a href={one.path} aria-label={`${t('notices.open')}: ${one.title}`}>
                      {t('notices.open')}
                    </a>{' '}
                    {one.help && (
                      <a href={`/help/${one.help}`} aria-label={`${t('notices.help')}: ${one.title}`}>
                        {t('notices.help')}
                      </a>
                    )}{' '}
                    <span className="muted">{formatMoment(one.at)}</span>
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <Loaded query={preferences} height={6}>
        {({ language, mail }) => (
          <section className="card form">
            <FormField label={t('notices.language')}>
              {(control) => (
                <select
                  {...control}
                  className="select"
                  value={language}
                  onChange={(event) => prefer.mutate({ language: event.target.value as typeof language })}
                >
                  <option value="en">English</option>
                  <option value="de" lang="de">
                    Deutsch
                  </option>
                  <option value="ar" lang="ar">
                    العربية
                  </option>
                </select>
              )}
            </FormField>
            <label>
              <input
                type="checkbox"
                checked={mail}
                onChange={(event) => prefer.mutate({ mail: event.target.checked })}
              />{' '}
              {t('notices.mail')}
            </label>
          </section>
        )}
      </Loaded>
    </div>
  );
}
