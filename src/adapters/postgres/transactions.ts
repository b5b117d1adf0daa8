import { CamelCasePlugin, Kysely, PostgresDialect, sql } from 'kysely';
import type pg from 'pg';
import type { Actor, Store, Transactions } from '../../app/ports.ts';
import { type Enqueue, storeOver } from './store.ts';
import type { Tables } from './tables.ts';

/** Transactions over a pool that connects as monogram_app. Each says first who acts: row-level security sees nothing else. */
export function createTransactions(pool: pg.Pool, enqueue: Enqueue): Transactions {
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  }).withSchema('monogram');
  return {
    run<T>(actor: Actor, work: (store: Store) => Promise<T>): Promise<T> {
      return db.transaction().execute(async (tx) => {
        await sql`select set_config('app.kind', ${actor.kind}, true), set_config('app.user', ${actor.user ?? ''}, true),
          set_config('app.seller', ${actor.seller ?? ''}, true)`.execute(tx);
        return work(storeOver(tx, enqueue));
      });
    },
  };
}
