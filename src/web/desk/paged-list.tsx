import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Failure } from './failure.tsx';
import { Waiting } from './loaded.tsx';
import { say } from './words.ts';

/** A list that is read page by page: skeleton, what went wrong, nothing, or its rows and a way to more. */
export function PagedList<T>(props: {
  query: UseInfiniteQueryResult<T[]>;
  empty: ReactNode;
  children: (items: readonly T[]) => ReactNode;
}) {
  const { query } = props;
  if (query.data === undefined) {
    if (query.isError) return <Failure error={query.error} retry={() => void query.refetch()} />;
    return <Waiting height={16} />;
  }
  if (query.data.length === 0) return <div className="empty">{props.empty}</div>;
  return (
    <>
      {props.children(query.data)}
      {query.isError && <Failure error={query.error} retry={() => void query.fetchNextPage()} />}
      {query.hasNextPage && (
        <p className="more">
          <button
            type="button"
            className="button"
            aria-disabled={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            {query.isFetchingNextPage ? say('loading') : say('more')}
          </button>
        </p>
      )}
    </>
  );
}
