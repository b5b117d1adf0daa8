import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Failure } from './failure.tsx';
import { say } from './words.ts';

/** Shows what a query brought, a skeleton of its size until then, or what went wrong with a way to try again. */
export function Loaded<T>(props: {
  query: UseQueryResult<T>;
  /** Height of what will come, in rem, so that nothing jumps. */
  height?: number;
  children: (data: T) => ReactNode;
}) {
  const { query } = props;
  if (query.data !== undefined) return props.children(query.data);
  if (query.isError) return <Failure error={query.error} retry={() => void query.refetch()} />;
  return <Waiting height={props.height ?? 12} />;
}

/** A grey shape of the size of what is on its way. */
export function Waiting(props: { height: number }) {
  return (
    <div className="skeleton waiting" style={{ blockSize: `${props.height}rem` }}>
      <span className="unseen">{say('loading')}</span>
    </div>
  );
}
