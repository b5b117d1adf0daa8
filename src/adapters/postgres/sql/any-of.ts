import { type RawBuilder, sql } from 'kysely';

/** One of these ids, as one parameter: whatever their number, the statement's text stays the same, so it is planned once a connection (prepared-pool.ts). */
export function anyOf<Id extends string>(ids: readonly Id[]): RawBuilder<Id> {
  return sql<Id>`any (${[...ids]}::uuid[])`;
}
