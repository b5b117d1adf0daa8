import { useInfiniteQuery } from '@tanstack/react-query';
import type { ListQuery, Page } from '../kit/api.ts';

/** A list page by page: everything read so far, and how to read on. */
export function usePages<T>(
  key: readonly unknown[],
  read: (list: ListQuery) => Promise<Page<T>>,
  list: ListQuery = {},
) {
  return useInfiniteQuery({
    queryKey: [...key, list],
    queryFn: ({ pageParam }) => read({ ...list, cursor: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    select: (data) => data.pages.flatMap((page) => [...page.items]),
  });
}
