/** What was made for a key and is kept while it is among the last `limit` used. */
export interface RecentlyUsed<V> {
  get(key: string, make: () => V): V;
}

/** Keeps the last `limit` values used, by key. A Map remembers the order of insertion, so moving a key to the end is enough. */
export function recentlyUsed<V>(limit: number): RecentlyUsed<V> {
  const kept = new Map<string, V>();
  return {
    get(key, make) {
      const known = kept.get(key);
      const value = known ?? make();
      if (known !== undefined) kept.delete(key);
      kept.set(key, value);
      if (kept.size > limit) kept.delete(kept.keys().next().value as string);
      return value;
    },
  };
}
