import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { formatDay } from '../kit/format.ts';
import { programApi } from '../kit/program-api.ts';
import { p } from './approval-words.ts';

/** Appeals of declined applications that wait; nothing where none does. */
export function WaitingAppeals() {
  const appeals = useQuery({ queryKey: ['applications', 'appealed'], queryFn: programApi.appealedApplications });
  const items = appeals.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section className="card form" aria-labelledby="appeals">
      <h2 id="appeals">{p('appeals.title')}</h2>
      <p className="small muted">{p('appeals.lead')}</p>
      <ul className="plain log">
        {items.map((one) => (
          <li key={one.id}>
            <Link href={`/applications/${one.id}`}>
              <bdi>{one.seller.name}</bdi>
            </Link>{' '}
            <span className="small muted">
              {p('appeals.at', { day: formatDay(one.appeal?.at ?? one.submittedAt) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
