import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from 'wouter';
import { Loaded } from '../desk/loaded.tsx';
import type { Page } from '../kit/api.ts';
import { formatDistance } from '../kit/format.ts';
import { t } from './words.ts';

/** How much of something waits, since when the oldest does, and a way to take that one. */
export function WaitingCard<T extends { readonly id: string }>(props: {
  /** The address of the queue; each entry's is below it. */
  href: '/applications' | '/listings';
  title: string;
  query: UseQueryResult<Page<T>>;
  /** Said after the number. */
  noun: (n: number) => string;
  none: string;
  sentAt: (one: T) => string;
}) {
  const id = `waiting${props.href.replace('/', '-')}`;
  return (
    <section className="card form" aria-labelledby={id}>
      <h2 id={id}>{props.title}</h2>
      <Loaded query={props.query} height={8}>
        {({ items, next }) => {
          const [oldest] = items;
          if (!oldest) return <p className="muted">{props.none}</p>;
          return (
            <>
              <p className="figure">
                <strong>{next ? t('home.atLeast', { n: items.length }) : items.length}</strong>{' '}
                {props.noun(items.length)}
              </p>
              <p>{t('home.oldest', { when: formatDistance(props.sentAt(oldest)) })}</p>
              <p>
                <Link className="button primary" href={`${props.href}/${oldest.id}`}>
                  {t('home.take')}
                </Link>
              </p>
            </>
          );
        }}
      </Loaded>
    </section>
  );
}
