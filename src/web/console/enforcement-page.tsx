import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { ActionRowBody } from '../../http/contract/index.ts';
import { ActionRows } from '../desk/action-rows.tsx';
import { sayAct } from '../desk/enforcement-words.ts';
import { Loaded } from '../desk/loaded.tsx';
import { PageHeading } from '../desk/page-heading.tsx';
import { api } from '../kit/api.ts';
import { formatDistance } from '../kit/format.ts';
import { e } from './enforcement-words.ts';
import { LinkCard } from './link-card.tsx';
import { t } from './words.ts';

/** What waits for a second person: revocations to confirm, appeals, linked accounts. */
export function EnforcementPage(props: { mayDecide: boolean }) {
  const proposals = useQuery({ queryKey: ['actions', 'proposed'], queryFn: () => api.actions({ state: 'proposed' }) });
  const running = useQuery({
    queryKey: ['actions', 'in-force'],
    queryFn: () => api.actions({ state: 'in-force', limit: 100 }),
  });
  const appeals = useQuery({ queryKey: ['appeals', 'open'], queryFn: () => api.appeals({ state: 'open' }) });
  const links = useQuery({ queryKey: ['links', 'open'], queryFn: () => api.links({ state: 'open' }) });
  const pending = (items: readonly ActionRowBody[]) => items.filter(({ kind }) => kind === 'revocation');
  return (
    <>
      <PageHeading title={e('queue.title')} face={t('face')} lead={e('queue.lead')} />
      <div className="main-column">
        <section aria-labelledby="proposals">
          <h2 id="proposals">{e('queue.proposals')}</h2>
          <Loaded query={proposals} height={5}>
            {({ items }) => <Actions items={items} none={e('queue.proposals.none')} />}
          </Loaded>
        </section>
        <section aria-labelledby="appeals">
          <h2 id="appeals">{e('queue.appeals')}</h2>
          <Loaded query={appeals} height={5}>
            {({ items }) =>
              items.length === 0 ? (
                <p className="empty">{e('queue.appeals.none')}</p>
              ) : (
                <ul className="rows card">
                  {items.map(({ appeal, about, mine }) => (
                    <li key={appeal.id} className="action-row">
                      <div>
                        <Link href={`/actions/${about.id}`}>
                          {sayAct(`kind.${about.kind}`)}: <bdi>{about.seller.name}</bdi>
                        </Link>
                        <p className="small clip" dir="auto">
                          {appeal.words}
                        </p>
                      </div>
                      <span className="small muted">{formatDistance(appeal.filedAt)}</span>
                      <span className="small muted">{props.mayDecide && !mine && e('queue.appeals.notMine')}</span>
                    </li>
                  ))}
                </ul>
              )
            }
          </Loaded>
        </section>
        <section aria-labelledby="pending">
          <h2 id="pending">{e('queue.pending')}</h2>
          <Loaded query={running} height={5}>
            {({ items }) => <Actions items={pending(items)} none={e('queue.pending.none')} />}
          </Loaded>
        </section>
        <section aria-labelledby="links">
          <h2 id="links">{e('queue.links')}</h2>
          <Loaded query={links} height={5}>
            {({ items }) =>
              items.length === 0 ? (
                <p className="empty">{e('queue.links.none')}</p>
              ) : (
                <ul className="plain parts">
                  {items.map((link) => (
                    <LinkCard key={link.id} link={link} mayDecide={props.mayDecide} />
                  ))}
                </ul>
              )
            }
          </Loaded>
        </section>
      </div>
    </>
  );
}

function Actions(props: { items: readonly ActionRowBody[]; none: string }) {
  if (props.items.length === 0) return <p className="empty">{props.none}</p>;
  return <ActionRows actions={props.items} base="/actions" named />;
}
