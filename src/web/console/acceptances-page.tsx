import { Link } from 'wouter';
import { PageHeading } from '../desk/page-heading.tsx';
import { PagedList } from '../desk/paged-list.tsx';
import { usePages } from '../desk/use-pages.ts';
import { formatMoment } from '../kit/format.ts';
import { programApi } from '../kit/program-api.ts';
import { p } from './approval-words.ts';
import { t } from './words.ts';

const COLUMNS = ['seller', 'person', 'when', 'address', 'hash'] as const;

/** Who accepted a version of the terms, newest first, with all of them as a file. */
export function AcceptancesPage(props: { number: number }) {
  const { number } = props;
  const rows = usePages(['terms', 'acceptances', number], programApi.acceptances(number), { limit: 50 });
  return (
    <>
      <PageHeading title={p('accepted.title', { number })} face={t('face')} lead={p('accepted.lead')} />
      <p className="spread">
        <Link href="/terms">{p('accepted.back')}</Link>
        <a href={`/v1/terms/${number}/acceptances.csv`} download>
          {p('accepted.all')}
        </a>
      </p>
      <PagedList query={rows} empty={<p>{p('accepted.none')}</p>}>
        {(items) => (
          <div className="card scroll-x">
            <table className="table">
              <thead>
                <tr>
                  {COLUMNS.map((one) => (
                    <th key={one} scope="col">
                      {p(`accepted.${one}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {items.map(({ id, seller, person, user, acceptedAt, address, hash }) => (
                  <tr key={id}>
                    <td data-label={p('accepted.seller')}>
                      <Link href={`/sellers/${seller.id}`}>
                        <bdi>{seller.name}</bdi>
                      </Link>
                    </td>
                    <td data-label={p('accepted.person')}>
                      <span>
                        <bdi>{person?.name ?? p('accepted.gone')}</bdi>{' '}
                        <span className="small muted">{person?.email ?? user}</span>
                      </span>
                    </td>
                    <td data-label={p('accepted.when')}>{formatMoment(acceptedAt)}</td>
                    <td data-label={p('accepted.address')}>{address}</td>
                    <td data-label={p('accepted.hash')}>
                      <code className="hash small">{hash}</code>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </PagedList>
    </>
  );
}
